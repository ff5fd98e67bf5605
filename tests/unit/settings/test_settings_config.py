"""Settings survive: round trips, newer versions, damage, and a full disk."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path
from types import MappingProxyType

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.settings.config import Config, ConfigFile, ConfigLoad

ACCOUNT = Account(
    AccountId("a1"),
    "Büro ♪",
    "sourceaudio",
    "https://site.example",
    MappingProxyType({"formats": "wav,mp3"}),
)
CONFIG = Config(
    accounts=(ACCOUNT,),
    chosen=(AccountId("a1"),),
    window_geometry="AdnQywAD",
    proxy="http://proxy.example:3128",
    sheet_columns={"song": "title", "interne nr. ♪": ""},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_no_file_means_usual_settings(path: Path) -> None:
    assert ConfigFile(path).load() == ConfigLoad(Config(), None)


def test_what_is_saved_is_loaded(path: Path) -> None:
    ConfigFile(path).save(CONFIG)
    assert ConfigFile(path).load() == ConfigLoad(CONFIG, None)


def test_unknown_settings_are_written_back(path: Path) -> None:
    path.write_text('{"proxy": "", "from_the_future": {"deep": [1, 2]}, "later": null}')
    config = ConfigFile(path).load().config
    ConfigFile(path).save(msgspec.structs.replace(config, proxy="http://p.example"))
    written = json.loads(path.read_text())
    assert written["from_the_future"] == {"deep": [1, 2]}
    assert written["later"] is None
    assert written["proxy"] == "http://p.example"
    assert "unknown" not in written


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe{}",
        b'{"proxy": 3}',
        b'{"accounts": [{"id": "x"}]}',
        b'{"chosen": "a1"}',
        b'{"sheet_columns": {"song": 1}}',
        b'{"x":' * 20_000 + b"1" + b"}" * 20_000,
    ],
    ids=["empty", "cut", "list", "bytes", "number", "account", "text", "columns", "deep"],
)
def test_damaged_file_is_set_aside_and_kept(path: Path, damage: bytes) -> None:
    path.write_bytes(damage)
    loaded = ConfigFile(path).load()
    assert loaded.config == Config()
    aside = path.with_name("settings.damaged-1.json")
    assert loaded.set_aside == aside
    assert aside.read_bytes() == damage
    assert not path.exists()


def test_second_damaged_file_does_not_replace_the_first(path: Path) -> None:
    for number in (1, 2):
        path.write_text(f"damage {number}")
        ConfigFile(path).load()
    kept = sorted(path.parent.glob("settings.damaged-*.json"))
    assert [file.read_text() for file in kept] == ["damage 1", "damage 2"]


@given(st.binary(max_size=200))
def test_no_bytes_stop_the_program(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_bytes(raw)
    loaded = ConfigFile(path).load()
    assert (loaded.set_aside is None) == path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such file modes")
def test_file_is_for_this_person_only(path: Path) -> None:
    path.write_text("{}")
    path.chmod(0o644)
    ConfigFile(path).save(CONFIG)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_failed_save_leaves_the_old_file_and_no_other(path: Path) -> None:
    ConfigFile(path).save(CONFIG)
    before = path.read_bytes()
    unwritable = msgspec.structs.replace(CONFIG, unknown={"x": object()})
    with pytest.raises(NotImplementedError):
        ConfigFile(path).save(unwritable)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_save_into_a_missing_folder_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="gone"):
        ConfigFile(tmp_path / "gone" / "settings.json").save(CONFIG)


def test_of_the_columns_of_sheets_the_newest_are_remembered() -> None:
    config = Config().with_sheet_columns({"song": "title", "pub": "publisher"})
    config = config.with_sheet_columns({f"column {number}": "" for number in range(498)})
    assert list(config.sheet_columns)[:3] == ["song", "pub", "column 0"]
    config = config.with_sheet_columns({"song": "version", "x": "isrc"})
    assert len(config.sheet_columns) == 500
    assert "pub" not in config.sheet_columns
    assert list(config.sheet_columns.items())[-2:] == [("song", "version"), ("x", "isrc")]


def test_a_heading_as_long_as_a_book_is_not_remembered() -> None:
    config = Config().with_sheet_columns({"h" * 10_000: "title", "song": "title"})
    assert config.sheet_columns == {"song": "title"}
