"""Accounts that lead to the practice servers, with the keys that these know."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.bucket import PRACTICE_BUCKET_NAME
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio import PRACTICE_SOURCEAUDIO_TOKEN
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.practice.useapi import PRACTICE_USEAPI_TOKEN

PRACTICE_BUCKET = "Practice bucket"


def practice_accounts(servers: Practice) -> tuple[tuple[Account, dict[str, str]], ...]:
    """Accounts at the practice servers, with the keys that these know."""
    return (
        _practice(
            "swayzio", "Swayzio practice", servers.swayzio_address, token=PRACTICE_SWAYZIO_TOKEN
        ),
        _practice(
            "audiodelivery",
            "AudioDelivery practice",
            servers.audiodelivery_address,
            api_key=PRACTICE_AUDIODELIVERY_KEY,
        ),
        _practice(
            "s3",
            PRACTICE_BUCKET,
            servers.store_address,
            {"bucket": PRACTICE_BUCKET_NAME, "access_key_id": "practice"},
            secret_access_key="practice",
        ),
        _practice(
            "sourceaudio",
            "SourceAudio practice",
            servers.sourceaudio_address,
            {"storage": PRACTICE_BUCKET},
            token=PRACTICE_SOURCEAUDIO_TOKEN,
        ),
        _practice(
            "flowmusic", "Flow Music practice", servers.useapi_address, token=PRACTICE_USEAPI_TOKEN
        ),
        _practice(
            "riffusion", "Riffusion practice", servers.useapi_address, token=PRACTICE_USEAPI_TOKEN
        ),
    )


def _practice(
    provider: str,
    name: str,
    address: str,
    options: Mapping[str, str] = MappingProxyType({}),
    **secrets: str,
) -> tuple[Account, dict[str, str]]:
    account_id = AccountId(f"practice-{provider}")
    return Account(account_id, name, provider, address, options, is_practice=True), secrets
