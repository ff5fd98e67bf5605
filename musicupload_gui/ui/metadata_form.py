"""The form for one or many tracks: fields, where values came from, what is wrong with them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from musicupload_gui.domain.provider import Option, ProviderInfo
from musicupload_gui.domain.rules import Finding
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.ui.choice_editor import ChoiceEditor
from musicupload_gui.ui.field_editor import FieldEditor, LongFieldEditor
from musicupload_gui.ui.finding_texts import finding_text
from musicupload_gui.ui.labels import ElidedLabel, TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.original_line import OriginalLine
from musicupload_gui.ui.override_lines import OverrideLines
from musicupload_gui.ui.people_table import PeopleTable
from musicupload_gui.ui.texts import FIELD_GROUPS, FIELDS, FieldText, field_label
from musicupload_gui.ui.theme import font
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_LONG = frozenset({"description", "lyrics", "comment"})
_PAIRS: Mapping[str, str] = {"track_number": "disc_number", "bpm": "key"}
_LABELS_PX, _LABELS_MOST_PX = 92, 132
Editor = FieldEditor | LongFieldEditor | ChoiceEditor


class MetadataForm(QWidget):
    """Shows the fields of the selected tracks and says which were changed by the person."""

    back_wanted = Signal(str)
    """A field that is to have the file's value again."""
    edited = Signal(dict)
    """New texts by field name, to be written to every track that is shown."""

    def __init__(
        self, look: Look, infos: Sequence[ProviderInfo] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("metadataForm")
        self._look = look
        self._labels_px = _room_for_labels()
        self._editors: dict[str, Editor] = {}
        self._infos = infos
        self._originals: dict[str, OriginalLine] = {}
        self._overrides: dict[str, OverrideLines] = {}
        self._people: dict[str, PeopleTable] = {}
        """By dotted name: `provider.people`."""
        self._groups: dict[str, QWidget] = {}
        """The group of one service's own options, by provider id."""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(px(4))
        for group in FIELD_GROUPS:
            self._add_group(group)
        for info in infos:
            if info.track_options or info.people:
                self._groups[info.id] = self._service_group(info)
                self._layout.addWidget(self._groups[info.id])
        self._layout.addStretch(1)

    def show_tracks(
        self, items: Sequence[TrackItem], names: Mapping[str, str], goals: Collection[str] = ()
    ) -> None:
        """Show these tracks.

        `names` are the services' names by provider id, for the sentences; `goals` are the
        providers that the next upload goes to.
        """
        for provider, group in self._groups.items():
            group.setVisible(provider in goals)
        tracks = [item.track for item in items]
        metadata = [track.metadata for track in tracks]
        origins = [each.sources for each in metadata]
        found = {f.field: f for item in reversed(items) for f in item.findings}
        changed = [track.originals for track in tracks if track.originals]
        for name, line in self._originals.items():
            texts = [cells[name].text for cells in changed if name in cells]
            line.show_originals(texts, is_one_track=len(items) == 1)
        for name, editor in self._editors.items():
            if "." in name:
                values = [track.value(name) for track in tracks]
            else:
                # With 10,000 tracks selected, a call of ours for each value would be felt.
                values = list(map(attrgetter(name), metadata))
            editor.show_values(values, [sources.get(name) for sources in origins])
            editor.setEnabled(bool(items))
            editor.show_problem(_sentence(found.get(name), names))
        named = {name for track in tracks if track.options for name in track.options}
        for lines in self._overrides.values():
            lines.show_tracks(tracks, named, goals, lambda n: _sentence(found.get(n), names))
        for table in self._people.values():
            table.show_tracks(tracks)

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, by its plain or dotted name."""
        if name in self._editors:
            self._editors[name].setFocus()
            return
        provider, place, *cell = name.split(".")
        if cell:
            self._people[f"{provider}.{place}"].focus_cell(*cell)
        else:
            self._overrides[place].begin(provider)

    def _add_group(self, group: str) -> None:
        heading = TextLabel(self._look, tr(group), Role.SECTION)
        self._layout.addSpacing(px(8))
        self._layout.addWidget(heading)
        seconds = set(_PAIRS.values())
        for name, text in FIELDS.items():
            if text.group == group and name not in seconds:
                self._add_row(name)

    def _add_row(self, name: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        top = Qt.AlignmentFlag.AlignTop if name in _LONG else Qt.AlignmentFlag(0)
        row.addWidget(self._label(name, self._labels_px), 0, top)
        row.addWidget(self._editor(name), 1)
        if name in _PAIRS:
            row.addWidget(self._label(_PAIRS[name], 0))
            row.addWidget(self._editor(_PAIRS[name]), 1)
        self._layout.addLayout(row)
        for field in (name, _PAIRS[name]) if name in _PAIRS else (name,):
            line = OriginalLine(self._look, field, field_label(field), self._labels_px)
            line.back_wanted.connect(self.back_wanted)
            self._originals[field] = line
            self._layout.addWidget(line)
            self._layout.addWidget(self._override_lines(field))

    def _override_lines(self, field: str) -> OverrideLines:
        """Where it is said what single services get instead."""
        editor = self._editors[field]
        assert not isinstance(editor, ChoiceEditor), "a choice is one service's own"
        lines = OverrideLines(self._look, field, editor, self._infos, self._labels_px)
        lines.committed.connect(self._on_committed)
        self._overrides[field] = lines
        return lines

    def _service_group(self, info: ProviderInfo) -> QWidget:
        """What may be said to one service about a track, under the service's name."""
        group = QWidget(self)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(4))
        column.addWidget(TextLabel(self._look, info.name, Role.SECTION))
        for option in info.track_options:
            row = QHBoxLayout()
            row.setSpacing(px(8))
            label = ElidedLabel(self._look, tr(option.label), Role.SMALL, "text2")
            label.setFixedWidth(self._labels_px - px(8))
            label.setToolTip(tr(option.hint))
            row.addWidget(label)
            editor = self._option_editor(f"{info.id}.{option.name}", option)
            label.setBuddy(editor)
            row.addWidget(editor, 1)
            column.addLayout(row)
        for people in info.people:
            table = PeopleTable(self._look, info, people)
            table.edited.connect(self.edited)
            self._people[f"{info.id}.{people.name}"] = table
            column.addWidget(table)
        return group

    def _option_editor(self, name: str, option: Option) -> Editor:
        if option.choices:
            editor: Editor = ChoiceEditor(name, option)
        else:
            words = FieldText(tr(option.label), "", tr(option.example))
            editor = FieldEditor(self._look, name, words)
            editor.setToolTip(tr(option.hint))
        self._editors[name] = editor
        editor.committed.connect(self._on_committed)
        return editor

    def _label(self, name: str, width_px: int) -> TextLabel:
        label = ElidedLabel(self._look, field_label(name), Role.SMALL, "text2")
        if width_px:
            label.setFixedWidth(width_px - px(8))
        return label

    def _editor(self, name: str) -> Editor:
        kind = LongFieldEditor if name in _LONG else FieldEditor
        words = FieldText(field_label(name), "", tr(FIELDS[name].example))
        editor = self._editors[name] = kind(self._look, name, words)
        editor.committed.connect(self._on_committed)
        return editor

    def _on_committed(self, name: str, text: str) -> None:
        self.edited.emit({name: text})


def _room_for_labels() -> int:
    """As drawn, and wider where the language has longer words; the gap to the field included."""
    metrics = QFontMetrics(font(Role.SMALL))
    longest = max(metrics.horizontalAdvance(field_label(name)) for name in FIELDS)
    return max(px(_LABELS_PX), min(px(_LABELS_MOST_PX), longest + px(12)))


def _sentence(found: Finding | None, names: Mapping[str, str]) -> str:
    """What is wrong with a field, in words; empty when nothing is."""
    if found is None:
        return ""
    words = finding_text(found, names.get(found.provider, found.provider))
    return f"{words.heading}. {words.text}"
