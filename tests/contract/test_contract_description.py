"""Every provider is described in full, as data, and making one touches nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from contract_cases import CASES

from musicupload_gui.domain.metadata import METADATA_FIELDS
from musicupload_gui.domain.provider import Account, AccountId, OptionKind, ProviderInfo
from musicupload_gui.providers.base import Doors, Storage
from musicupload_gui.providers.http import Http
from musicupload_gui.providers.registry import PROVIDERS, STORAGES

INFOS = [entry.info for entry in PROVIDERS]
each = pytest.mark.parametrize("info", INFOS, ids=[info.id for info in INFOS])


def test_every_provider_has_a_case_and_every_case_a_provider() -> None:
    assert {info.id for info in INFOS} == {case.provider for case in CASES}


def test_every_file_of_a_vendor_is_registered() -> None:
    folder = Path(__file__).parents[2] / "musicupload_gui" / "providers"
    vendors = {
        p.stem.removesuffix("_info")
        for p in folder.glob("*.py")
        if "ProviderInfo(" in p.read_text()
    }
    entries = (*PROVIDERS, *STORAGES)
    registered = {entry.connect.__module__.rsplit(".", 1)[-1] for entry in entries}
    assert vendors == registered


@each
def test_description_is_complete(info: ProviderInfo) -> None:
    assert info.name
    assert len(info.mark) == 2
    assert info.summary.endswith(".")
    assert info.address.startswith("https://")
    assert info.help_url.startswith("https://")
    assert 1 <= info.max_parallel <= 8
    assert info.formats is None or info.formats


@each
def test_steps_are_named_for_people(info: ProviderInfo) -> None:
    assert len(info.steps) >= 1
    assert all(step.label and step.name.isidentifier() for step in info.steps)


@each
def test_fields_exist(info: ProviderInfo) -> None:
    assert set(info.fields) <= set(METADATA_FIELDS)
    assert set(info.required_fields) <= set(info.fields)


@each
def test_options_and_secrets_can_be_asked_for(info: ProviderInfo) -> None:
    assert info.secrets
    names = [*(o.name for o in info.options), *(s.name for s in info.secrets)]
    assert len(names) == len(set(names))
    assert all(o.label for o in info.options)
    assert all(s.label and s.hint for s in info.secrets)
    assert all(o.choices for o in info.options if o.kind is OptionKind.CHOICE)


@each
def test_mark_can_be_read(info: ProviderInfo) -> None:
    def channel(value: int) -> float:
        part = value / 255
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (channel(int(info.hue[i : i + 2], 16)) for i in (1, 3, 5))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    assert 1.05 / (luminance + 0.05) >= 5.5


@pytest.mark.anyio
@pytest.mark.parametrize("entry", PROVIDERS, ids=[info.id for info in INFOS])
async def test_making_one_asks_for_nothing(entry: object) -> None:
    async def refuse(name: str) -> str:
        raise AssertionError(name)

    def lend(name: str) -> Storage:
        raise AssertionError(name)

    http = Http()
    found = next(e for e in PROVIDERS if e is entry)
    account = Account(AccountId("1"), "x", found.info.id, "https://nowhere.invalid")
    assert found.connect(account, Doors(refuse, http, lend)).info is found.info
    await http.aclose()
