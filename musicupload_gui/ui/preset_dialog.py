"""Keeps what the chosen tracks have in common as a preset, and removes presets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListWidget, QListWidgetItem, QWidget

from musicupload_gui.domain.presets import Preset
from musicupload_gui.domain.track import Track
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.preset_texts import (
    NAME,
    NAME_EXAMPLE,
    NOTHING_COMMON,
    REMOVE_HINT,
    REMOVE_TITLE,
    SAVE_HINT,
    SAVE_PRESET,
    SAVE_TITLE,
    remove_label,
    save_facts,
)
from musicupload_gui.ui.texts import FIELDS, field_label
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_OF_ONE_TRACK = frozenset(
    {"title", "version", "track_number", "disc_number", "isrc", "iswc", "bpm", "key", "lyrics"}
)
"""Fields that are rarely meant for other tracks: not chosen at first."""
_LONGEST_NAME = 100


class PresetDialog(FramedDialog):
    """A name and a list of values to choose from."""

    given = Signal(str, object)
    """The name, and the values by field."""

    def __init__(
        self,
        look: Look,
        tracks: Sequence[Track],
        names: Iterable[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "presetDialog", tr(SAVE_TITLE), parent)
        self.resize(px(520), px(480))
        self.name = QLineEdit()
        self.name.setObjectName("presetName")
        self.name.setAccessibleName(tr(NAME))
        self.name.setPlaceholderText(tr(NAME_EXAMPLE))
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setCompleter(QCompleter(list(names), self.name))
        self.values = QListWidget()
        self.values.setObjectName("presetValues")
        self.values.setAccessibleName(tr(SAVE_TITLE))
        self.values.setProperty("choices", True)
        common = common_values(tracks)
        for name, text in common.items():
            said = tr("{field}:  {value}").format(field=field_label(name), value=shown(text))
            item = QListWidgetItem(said)
            item.setData(Qt.ItemDataRole.UserRole, (name, text))
            chosen = name not in _OF_ONE_TRACK and "." not in name
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self.values.addItem(item)
        self.body.addWidget(TextLabel(look, tr(SAVE_HINT if common else NOTHING_COMMON)).wrapped())
        self.body.addWidget(self.name)
        self.body.addWidget(self.values, 1)
        self.accept_button.setText(tr(SAVE_PRESET))
        self.name.textChanged.connect(self._show_ready)
        self.values.itemChanged.connect(self._show_ready)
        self.accepted.connect(lambda: self.given.emit(self.name.text().strip(), self.chosen()))
        self.name.setFocus()
        self._show_ready()

    def chosen(self) -> dict[str, str]:
        """The values that are ticked."""
        items = [self.values.item(row) for row in range(self.values.count())]
        ticked = [i for i in items if i.checkState() is Qt.CheckState.Checked]
        return dict(item.data(Qt.ItemDataRole.UserRole) for item in ticked)

    def _show_ready(self) -> None:
        count = len(self.chosen())
        self.facts.setText(save_facts(count))
        self.accept_button.setEnabled(bool(self.name.text().strip()) and count > 0)


class RemovePresetDialog(FramedDialog):
    """Chooses the preset that is to go."""

    chosen = Signal(str)

    def __init__(
        self, look: Look, presets: Sequence[Preset], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "removePresetDialog", tr(REMOVE_TITLE), parent)
        self.resize(px(420), px(360))
        self.names = QListWidget()
        self.names.setAccessibleName(tr(REMOVE_TITLE))
        self.names.setProperty("choices", True)
        for preset in presets:
            item = QListWidgetItem(shown(preset.name))
            item.setData(Qt.ItemDataRole.UserRole, preset.name)
            self.names.addItem(item)
        self.body.addWidget(TextLabel(look, tr(REMOVE_HINT), Role.BODY, "text2").wrapped())
        self.body.addWidget(self.names, 1)
        self.names.itemSelectionChanged.connect(self._show_ready)
        self.names.setCurrentRow(0)
        self.accepted.connect(self._tell)
        self._show_ready()

    def _show_ready(self) -> None:
        chosen = self.names.selectedItems()
        self.accept_button.setText(remove_label("".join(item.text() for item in chosen)))
        self.accept_button.setEnabled(bool(chosen))

    def _tell(self) -> None:
        self.chosen.emit(self.names.currentItem().data(Qt.ItemDataRole.UserRole))


def common_values(tracks: Sequence[Track]) -> Mapping[str, str]:
    """What all the tracks have alike and not empty: fields in their order, then options."""
    if not tracks:
        return {}
    first, *others = tracks
    names = (*FIELDS, *first.options)
    found = {name: first.value(name) for name in names if first.value(name)}
    return {n: text for n, text in found.items() if all(t.value(n) == text for t in others)}
