"""One case per provider: where it is practised, what arrives there, which calls it makes.

A provider without a case fails the suite. What only one service does is said here, with its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio import PRACTICE_SOURCEAUDIO_TOKEN
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN
from musicupload_gui.practice.useapi import PRACTICE_USEAPI_TOKEN


@dataclass(frozen=True)
class Call:
    """One request of the flow: the durable step it belongs to, and how to recognise it."""

    step: str
    service: str
    method: str
    path_part: str
    is_at_most_once: bool = False
    """A lost answer is asked of the person, because nothing can tell whether it arrived."""
    is_read: bool = True
    """Whether more than the status of the answer matters."""


@dataclass(frozen=True)
class Case:
    """What the contract suite needs to know about a provider."""

    provider: str
    service: str
    address: Callable[[Practice], str]
    secrets: Mapping[str, str]
    arrived: Callable[[Practice], list[str]]
    """The sha256 of every track a person would see at the service."""
    calls: tuple[Call, ...]
    options: Mapping[str, str] = field(default_factory=dict[str, str])
    needs_bucket: bool = False
    """Whether files are lent a URL by a storage account named `Bucket`."""

    @property
    def first(self) -> Call:
        """The first call that makes something at the service."""
        return self.calls[0]

    @property
    def carrier(self) -> Call:
        """The call that carries the bytes."""
        return next(call for call in self.calls if call.step in ("put", "send"))


CASES = (
    Case(
        "swayzio",
        "swayzio",
        lambda practice: practice.swayzio_address,
        {"token": PRACTICE_SWAYZIO_TOKEN},
        lambda practice: [t.sha256 for t in practice.swayzio.tracks.values() if t.is_finalized],
        (
            Call("intent", "swayzio", "POST", "/v1/uploads"),
            Call("put", "store", "PUT", "/swayzio/"),
            Call("finalize", "swayzio", "POST", "/finalize"),
            Call("metadata", "swayzio", "PATCH", "/metadata", is_read=False),
            Call("processing", "swayzio", "GET", "/processing-status"),
        ),
    ),
    Case(
        "audiodelivery",
        "audiodelivery",
        lambda practice: practice.audiodelivery_address,
        {"api_key": PRACTICE_AUDIODELIVERY_KEY},
        lambda practice: [t.sha256 for t in practice.audiodelivery.tracks.values()],
        (
            Call("session", "audiodelivery", "POST", "/v1/upload_session"),
            Call("track", "audiodelivery", "POST", "/track"),
            Call("put", "store", "PUT", "/audiodelivery/"),
            Call("display", "audiodelivery", "PUT", "/v1/track/", is_read=False),
            Call("processing", "audiodelivery", "GET", "/v1/track/"),
        ),
    ),
    Case(
        "sourceaudio",
        "sourceaudio",
        lambda practice: practice.sourceaudio_address,
        {"token": PRACTICE_SOURCEAUDIO_TOKEN},
        lambda practice: [
            file.sha256
            for track in practice.sourceaudio.tracks.values()
            for file in track.files.values()
        ],
        (
            Call("job", "sourceaudio", "POST", "/createJob"),
            Call("put", "store", "PUT", "/bucket/"),
            Call("import", "sourceaudio", "POST", "/import/upload"),
            Call("publish", "sourceaudio", "POST", "/import/publish", is_read=False),
            Call("publishing", "sourceaudio", "POST", "/checkJob"),
            Call("list", "sourceaudio", "POST", "/import/list"),
        ),
        {"storage": "Bucket", "publish": "yes"},
        needs_bucket=True,
    ),
    Case(
        "flowmusic",
        "useapi",
        lambda practice: practice.useapi_address,
        {"token": PRACTICE_USEAPI_TOKEN},
        lambda practice: [f.stored.sha256 for f in practice.useapi.flowmusic_files.values()],
        (Call("send", "useapi", "POST", "/v1/flowmusic/files", is_at_most_once=True),),
    ),
    Case(
        "riffusion",
        "useapi",
        lambda practice: practice.useapi_address,
        {"token": PRACTICE_USEAPI_TOKEN},
        lambda practice: [u.stored.sha256 for u in practice.useapi.riffusion_uploads.values()],
        (
            Call("send", "useapi", "POST", "/upload-audio", is_at_most_once=True),
            Call("processing", "useapi", "GET", "/upload-audio"),
        ),
    ),
)
