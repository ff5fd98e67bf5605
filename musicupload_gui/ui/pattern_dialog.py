"""The dialog that fills fields from file names by a pattern."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QRadioButton,
    QWidget,
)

from musicupload_gui.domain.pattern_guess import Guess, guess_pattern
from musicupload_gui.domain.patterns import TOKENS, Pattern, PatternError
from musicupload_gui.domain.track import Track
from musicupload_gui.ui.bulk_edit_dialog import BulkEditDialog
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.editing_texts import (
    INSERT,
    MORE,
    NO_GUESS,
    ONLY_EMPTY,
    PATTERN,
    PATTERN_LABEL,
    PREVIEW,
    REPLACE_ALL,
    UNDERSCORES,
    guessed_text,
    pattern_problem_text,
    token_label,
)
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.pattern_counts import PatternCounts
from musicupload_gui.ui.pattern_field import PatternField
from musicupload_gui.ui.pattern_preview import PatternDelegate, PatternPreview
from musicupload_gui.ui.preview_table import PreviewTable
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_BUTTONS = (
    "track", "disc", "artist", "title", "version", "album", "bpm", "key", "isrc", "skip",
)  # fmt: skip
_IN_MENU = tuple(token for token in TOKENS if token not in _BUTTONS)
_COLUMN_PX, _LEAST_NAME_PX = (64, 160), 280
"""The least and the most of a field's column; what long names may always take."""


class PatternDialog(BulkEditDialog):
    """Starts with the pattern that the files seem to be named by, and shows what each one tells."""

    def __init__(self, look: Look, tracks: Sequence[Track], parent: QWidget | None = None) -> None:
        super().__init__(look, PATTERN, tracks, parent)
        self._guess = guess_pattern([track.audio.path for track in self.tracks])
        self.field = PatternField(look)
        self.counts = PatternCounts(look)
        self.model = PatternPreview(self.tracks, self)
        self.preview = PreviewTable(
            look, "patternPreview", self.model, PatternDelegate(look, self.model)
        )
        self.origin = TextLabel(look, "", Role.BODY, "text2")
        self._inserts = self._insert_buttons()
        self._only_empty = QRadioButton(tr(ONLY_EMPTY))
        self._replace = QRadioButton(tr(REPLACE_ALL))
        self._underscores = QCheckBox(tr(UNDERSCORES))
        self._place_rows()
        self._start_with(self._guess)
        self._connect()
        self._read_pattern()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out among the columns."""
        super().resizeEvent(event)
        self._size_columns()

    def _insert_buttons(self) -> list[Button]:
        made: list[Button] = []
        for token in _BUTTONS:
            button = Button(self.look, token_label(token), Kind.SMALL)
            button.setObjectName(f"insert_{token}")
            button.setAccessibleName(tr("Insert {field}").format(field=token_label(token)))
            button.setToolTip(f"{{{token}}}")
            button.clicked.connect(lambda _=False, t=token: self.field.insert_token(t))
            made.append(button)
        more = Button(self.look, tr(MORE), Kind.SMALL, "down")
        more.setObjectName("insertMore")
        more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        menu = QMenu(more)
        for token in _IN_MENU:
            action = menu.addAction(token_label(token))
            action.setObjectName(f"insert_{token}")
            action.triggered.connect(lambda _=False, t=token: self.field.insert_token(t))
        more.setMenu(menu)
        return [*made, more]

    def _place_rows(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        label = TextLabel(self.look, tr(PATTERN_LABEL), Role.SECTION)
        label.setBuddy(self.field)
        head.addWidget(label)
        head.addWidget(self.origin, 1)
        inserts = QHBoxLayout()
        inserts.setSpacing(px(8))
        inserts.addWidget(TextLabel(self.look, tr(INSERT), Role.BODY, "text2"))
        for button in self._inserts:
            inserts.addWidget(button)
        inserts.addStretch(1)
        above = QHBoxLayout()
        above.addWidget(TextLabel(self.look, tr(PREVIEW), Role.SECTION))
        above.addStretch(1)
        above.addWidget(self.counts)
        self.body.addLayout(head)
        self.body.addWidget(self.field)
        self.body.addLayout(inserts)
        self.body.addSpacing(px(8))
        self.body.addLayout(above)
        self.body.addWidget(self.preview, 1)
        self.body.addLayout(self._options())
        self.order_focus(
            self.field, *self._inserts, self.counts.switch, self.preview.table,
            self._only_empty, self._replace, self._underscores,
        )  # fmt: skip

    def _options(self) -> QHBoxLayout:
        self._only_empty.setObjectName("onlyEmpty")
        self._replace.setObjectName("replaceFilled")
        self._underscores.setObjectName("underscores")
        ways = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(px(24))
        for way in (self._only_empty, self._replace):
            ways.addButton(way)
            row.addWidget(way)
        row.addStretch(1)
        row.addWidget(self._underscores)
        self._only_empty.setChecked(True)
        return row

    def _start_with(self, guess: Guess | None) -> None:
        self._underscores.setChecked(guess is None or guess.underscores_are_spaces)
        self.field.setPlainText(guess.pattern.text if guess else "")
        cursor = self.field.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.field.setTextCursor(cursor)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._read_pattern)
        self._underscores.toggled.connect(self._read_pattern)
        self._only_empty.toggled.connect(self._change_way)
        self.counts.misfits_alone.connect(self._choose_rows)
        self.search.done.connect(self._show_counts)

    def _read_pattern(self) -> None:
        """Take the pattern as it stands now, if it makes sense."""
        text = self.field.toPlainText()
        self._show_origin(text)
        try:
            pattern = Pattern.parse(text)
        except PatternError as error:
            self._show_problem(pattern_problem_text(error, text))
            return
        self.field.show_problem("")
        self._show_pattern(pattern)
        self._count()

    def _show_problem(self, sentence: str) -> None:
        self.look_through_nothing()
        self.field.show_problem(sentence)
        self.counts.show_problem(sentence)
        self._show_pattern(None)

    def _show_pattern(self, pattern: Pattern | None) -> None:
        fields = self.model.fields
        self.model.use(pattern, underscores_are_spaces=self._underscores.isChecked())
        if self.model.fields != fields:
            self._size_columns()

    def _show_origin(self, text: str) -> None:
        if self._guess is None:
            self.origin.setText(tr(NO_GUESS))
        else:
            is_guess = text == self._guess.pattern.text
            self.origin.setText(guessed_text(len(self.tracks)) if is_guess else "")

    def _change_way(self) -> None:
        self.model.keep_filled(only_empty=self._only_empty.isChecked())
        if self.model.fields:
            self._count()

    def _count(self) -> None:
        self.counts.show_counting()
        self.look_through(self.model.wanted)

    def _show_counts(self) -> None:
        misfits = len(self.model.misfits)
        self.counts.show_counts(len(self.tracks) - misfits, misfits)
        if self.counts.switch.isChecked():
            self._choose_rows(misfits_alone=True)

    def _choose_rows(self, misfits_alone: bool) -> None:
        self.model.show_rows(self.model.misfits if misfits_alone else None)

    def _size_columns(self) -> None:
        """As wide as what is seen just now; long names give way, the last column gets the rest.

        Only when the columns are new, so that none of them moves while somebody types.
        """
        header, table = self.preview.header, self.preview.table
        least, most, least_name = map(px, (*_COLUMN_PX, _LEAST_NAME_PX))
        widths = [table.sizeHintForColumn(c) for c in range(self.model.columnCount())]
        fields = [min(max(width, least), most) for width in widths[1:]]
        left = table.viewport().width() - sum(fields)
        header.setStretchLastSection(True)
        for column, width in enumerate((min(widths[0], max(left, least_name)), *fields)):
            header.resizeSection(column, width)
