"""The person's settings as typed values, kept in one JSON file that survives crashes and damage."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import msgspec

from musicupload_gui.domain.presets import Preset
from musicupload_gui.domain.provider import Account, AccountId

_NOTHING: Mapping[str, Any] = MappingProxyType({})
_SHEET_COLUMNS = 500
_HEADING_CHARACTERS = 200


class Config(msgspec.Struct, frozen=True, kw_only=True):
    """All settings; secrets are in the keyring, never here. Change with `structs.replace`."""

    accounts: tuple[Account, ...] = ()
    chosen: tuple[AccountId, ...] = ()
    """The destinations of the next upload."""
    window_geometry: str = ""
    """What the window remembers of its place and size, as base64."""
    presets: tuple[Preset, ...] = ()
    """Values under names, for many tracks; see `engine.presets`."""
    grid_columns: tuple[tuple[str, int], ...] = ()
    """The columns of the metadata table, by field, with their widths in px at scale 1."""
    list_columns: tuple[str, ...] = ()
    """The columns that are hidden in the list."""
    proxy: str = ""
    """The address of an HTTP proxy, empty for none."""
    bytes_per_s: int = 0
    """What all uploads may send together in a second; 0 for no limit."""
    parallel: dict[AccountId, int] = {}
    """Uploads at once for an account, where the person wants fewer than its service takes."""
    held: tuple[AccountId, ...] = ()
    """The accounts that the person has put on hold."""
    language: str = ""
    """The code of the language, such as `pt_BR`; empty for the system's."""
    scheme: str = ""
    """`light` or `dark`; empty follows the system."""
    has_seen_hint: bool = False
    """Whether the hint of the first run was shown."""
    notifies: bool = True
    """Whether the end of a batch is told when the window is not in front."""
    stays_awake: bool = True
    """Whether the computer is kept from sleeping while bytes move."""
    looks_for_updates: bool = False
    """Whether the release page is asked once a day for a newer version."""
    updates_asked_at: float = 0.0
    """When it was asked last, in Unix time."""
    skipped_version: str = ""
    """The newer version that the person does not want to hear of."""
    sheet_columns: dict[str, str] = {}
    """Where columns of spreadsheets went: fields by `heading_key`, the newest last."""
    unknown: Mapping[str, Any] = _NOTHING
    """Settings in the file that this version does not know; they are written back as they are."""

    def with_sheet_columns(self, matched: Mapping[str, str]) -> Config:
        """The settings with more columns remembered; of too many the oldest are forgotten."""
        fresh = {key: to for key, to in matched.items() if len(key) <= _HEADING_CHARACTERS}
        older = {key: to for key, to in self.sheet_columns.items() if key not in fresh}
        newest = list((older | fresh).items())[-_SHEET_COLUMNS:]
        return msgspec.structs.replace(self, sheet_columns=dict(newest))


@dataclass(frozen=True, slots=True)
class ConfigLoad:
    """Settings as loaded; `set_aside` is where a damaged file went, None when there was none."""

    config: Config
    set_aside: Path | None = field(default=None)


class ConfigFile:
    """The settings file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> ConfigLoad:
        """The settings in the file, or the usual ones when there is none or it is damaged.

        A damaged file is kept under a new name. Raises `OSError` when the file is there and
        cannot be read.
        """
        try:
            raw = self._path.read_bytes()
        except FileNotFoundError:
            return ConfigLoad(Config())
        try:
            return ConfigLoad(_decoded(raw))
        except (msgspec.MsgspecError, ValueError, RecursionError):
            return ConfigLoad(Config(), self._set_aside())

    def save(self, config: Config) -> None:
        """Write all settings, or change nothing at all; raises `OSError`."""
        known = msgspec.to_builtins(config, enc_hook=_plain)
        del known["unknown"]
        raw = msgspec.json.format(msgspec.json.encode({**config.unknown, **known}), indent=2)
        folder = self._path.parent
        handle, name = tempfile.mkstemp(dir=folder, prefix=f".{self._path.stem}-")
        written = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(raw)
                file.flush()
                os.fsync(file.fileno())
            written.replace(self._path)
        finally:
            written.unlink(missing_ok=True)
        _settle(folder)

    def _set_aside(self) -> Path:
        number = 1
        while (aside := self._path.with_name(self._aside_name(number))).exists():
            number += 1
        self._path.rename(aside)
        return aside

    def _aside_name(self, number: int) -> str:
        return f"{self._path.stem}.damaged-{number}{self._path.suffix}"


class Settings:
    """The settings as they are now; a change is on disk before it counts."""

    def __init__(self, file: ConfigFile, config: Config) -> None:
        self._file = file
        self._config = config

    @property
    def config(self) -> Config:
        """All settings."""
        return self._config

    def change(self, **changes: Any) -> None:
        """Set some of them; raises `OSError`, and nothing is changed then."""
        config = msgspec.structs.replace(self._config, **changes)
        self._file.save(config)
        self._config = config


def _decoded(raw: bytes) -> Config:
    items = msgspec.json.decode(raw, type=dict[str, Any])
    known = {name: items.pop(name) for name in Config.__struct_fields__ if name in items}
    known["unknown"] = items
    return msgspec.convert(known, Config)


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, object]", value))
    raise NotImplementedError(type(value).__name__)


def _settle(folder: Path) -> None:
    """Make the new name last; systems without folder handles do so by themselves."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
