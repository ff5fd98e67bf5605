"""The presets: kept in the settings, given to tracks as one undoable edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from musicupload_gui.domain.metadata import METADATA_FIELDS, Source
from musicupload_gui.domain.presets import Preset
from musicupload_gui.domain.track import TrackId
from musicupload_gui.engine.edits import Edits
from musicupload_gui.settings.config import Settings


class Presets:
    """Presets by name, in the order of the alphabet."""

    def __init__(self, settings: Settings, edits: Edits) -> None:
        self._settings = settings
        self._edits = edits

    def all(self) -> tuple[Preset, ...]:
        """Every preset."""
        return self._settings.config.presets

    def save(self, name: str, values: Mapping[str, str]) -> None:
        """Keep values under a name, in place of what was there; raises `OSError`."""
        kept = [preset for preset in self.all() if preset.name.casefold() != name.casefold()]
        presets = sorted((*kept, Preset(name, dict(values))), key=lambda p: p.name.casefold())
        self._settings.change(presets=tuple(presets))

    def remove(self, name: str) -> None:
        """Forget a preset; what it gave to tracks stays. Raises `OSError`."""
        self._settings.change(presets=tuple(p for p in self.all() if p.name != name))

    def give(self, preset: Preset, ids: Sequence[TrackId]) -> None:
        """Write the preset's values into tracks."""
        # One kept by another version may name fields that this one does not have.
        known = {n: t for n, t in preset.values.items() if n in METADATA_FIELDS or "." in n}
        self._edits.edit_each(dict.fromkeys(ids, known), Source.PRESET, "preset", preset.name)
