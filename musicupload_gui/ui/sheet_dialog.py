"""The dialog that fills fields from a spreadsheet: which column goes where, which row is whose."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.domain.sheet_headings import meanings
from musicupload_gui.domain.sheet_matching import MatchBy
from musicupload_gui.domain.sheets import Sheet, SheetError, SheetProblem, guess_columns
from musicupload_gui.domain.track import Track
from musicupload_gui.engine.news import SheetRead
from musicupload_gui.ui.background import Background
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.cards import Card
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.list_dialog import close_only
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.naming import name_choice
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.sheet_columns import SheetColumns
from musicupload_gui.ui.sheet_counts import SheetCounts
from musicupload_gui.ui.sheet_differences import differences_dialog, rows_dialog
from musicupload_gui.ui.sheet_outcome import Outcome, ways, work_out
from musicupload_gui.ui.sheet_texts import (
    AMBIGUOUS_TITLE,
    COLUMNS,
    COMPARE,
    FIND_BY,
    FINDING,
    MATCH_BY,
    NOTHING_TO_FILL,
    ONLY_EMPTY,
    OTHER_SHEET,
    PROBLEMS,
    TITLE,
    WITHOUT_TITLE,
    columns_facts,
    fill_text,
    replace_text,
    sheet_facts,
)
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_SMALL_PX = 480
"""The width without a sheet."""


class SheetDialog(FramedDialog):
    """Shows what was read and what it would change; writing is for whoever listens to do."""

    filled = Signal(object)
    """The values to write: texts by field, by `TrackId`."""
    matched = Signal(object)
    """What to remember of this sheet: fields by `heading_key`, empty for what is left out."""

    def __init__(
        self,
        look: Look,
        news: SheetRead,
        tracks: Sequence[Track],
        remembered: Mapping[str, str],
        option_names: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "sheetDialog", tr(TITLE), parent)
        self._tracks = tracks
        self._remembered = remembered
        self._option_names = option_names
        self._outcome: Outcome | None = None
        self._way: MatchBy | None = None
        """How the person wants rows to find their track; None until they say so."""
        self._is_settled = False
        """Whether the person said what becomes of fields that hold something."""
        self._background = Background(self)
        self._background.answered.connect(self._show_outcome)
        if news.problem or not news.sheets:
            self._show_problem(news, news.problem or SheetError(SheetProblem.EMPTY))
            return
        self._sheet = max(news.sheets, key=_known_headings)
        self._build(news)
        self._show_sheet(self._sheet)

    def accept(self) -> None:
        """Tell what to write and what to remember; nothing while tracks are being found."""
        values = self._outcome and self._outcome.values(only_empty=self._only_empty.isChecked())
        if values:
            self.filled.emit(dict(values))
            self.matched.emit(self._columns.to_remember(self._remembered))
            super().accept()

    def _show_problem(self, news: SheetRead, problem: SheetError) -> None:
        card = Card(self.look, "warn", shown(news.path.name), tr(PROBLEMS[problem.kind]))
        card.setObjectName("sheetProblem")
        card.add_details({problem.kind.value: problem.detail} if problem.detail else {})
        self.body.addWidget(card)
        self.body.addStretch(1)
        close_only(self)
        self.resize(px(_SMALL_PX), max(px(240), self.heightForWidth(px(_SMALL_PX))))

    def _build(self, news: SheetRead) -> None:
        self._columns = SheetColumns(self.look, self._option_names)
        self._columns.changed.connect(self._find_tracks)
        self._columns_facts = TextLabel(self.look, "", Role.BODY, "text2")
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(TextLabel(self.look, tr(COLUMNS), Role.SECTION))
        line.addWidget(self._columns_facts, 1)
        self.body.addLayout(self._head(news))
        self.body.addLayout(line)
        self.body.addWidget(self._columns, 1)
        self.body.addLayout(self._choices())
        self._counts = SheetCounts(self.look)
        self._counts.without_wanted.connect(self._show_without)
        self._counts.ambiguous_wanted.connect(self._show_ambiguous)
        # The facts of the foot are one text; counts with links stand before them.
        self.add_fact(self._counts)

    def _head(self, news: SheetRead) -> QHBoxLayout:
        """The file, the sheet in it, and a menu of the other ones."""
        badge = QFrame()
        badge.setProperty("tone", "neutral")
        badge.setFixedSize(px(40), px(40))
        inside = QHBoxLayout(badge)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(IconLabel(self.look, "source-sheet", "text2"))
        self._sheet_facts = TextLabel(self.look, "", Role.BODY, "text2")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(self.look, news.path.name, Role.HEADING))
        words.addWidget(self._sheet_facts)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(badge)
        head.addLayout(words, 1)
        self._other = Button(self.look, tr(OTHER_SHEET), icon="down")
        self._other.setObjectName("sheetOther")
        self._other.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._other.setMenu(self._menu(news.sheets))
        self._other.setVisible(len(news.sheets) > 1)
        head.addWidget(self._other)
        return head

    def _menu(self, sheets: Sequence[Sheet]) -> QMenu:
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        group = QActionGroup(menu)
        for sheet in sheets:
            action = menu.addAction(shown(sheet.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(sheet is self._sheet)
            action.triggered.connect(partial(self._show_sheet, sheet))
            group.addAction(action)
        return menu

    def _choices(self) -> QHBoxLayout:
        """How rows find their track, and what becomes of fields that hold something."""
        self._match_by = QComboBox()
        self._match_by.setObjectName("sheetMatchBy")
        name_choice(self._match_by, tr(FIND_BY))
        self._match_by.setPlaceholderText(tr(FINDING))
        self._match_by.setMinimumWidth(px(168))
        self._match_by.activated.connect(self._choose_way)
        self._only_empty = QRadioButton(tr(ONLY_EMPTY))
        self._only_empty.setObjectName("sheetOnlyEmpty")
        self._only_empty.setChecked(True)
        self._replace = QRadioButton(replace_text(0))
        self._replace.setObjectName("sheetReplace")
        self._kept = QButtonGroup(self)
        self._kept.addButton(self._only_empty)
        self._kept.addButton(self._replace)
        self._kept.buttonToggled.connect(self._show_counts)
        self._kept.buttonClicked.connect(self._settle)
        self._compare = Button(self.look, tr(COMPARE), Kind.LINK)
        self._compare.setObjectName("sheetCompare")
        self._compare.clicked.connect(self._show_differences)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        caption = TextLabel(self.look, tr(FIND_BY), Role.SECTION)
        caption.setBuddy(self._match_by)
        row.addWidget(caption)
        row.addWidget(self._match_by)
        row.addStretch(1)
        row.addWidget(self._only_empty)
        row.addSpacing(px(8))
        row.addWidget(self._replace)
        row.addWidget(self._compare)
        return row

    def _show_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._way = None
        self._sheet_facts.setText(sheet_facts(sheet))
        self._columns.show_columns(guess_columns(sheet, self._remembered, self._option_names))
        self._order_tabs()
        self._columns.choices[0].setFocus()
        self._find_tracks()

    def _order_tabs(self) -> None:
        """From top to bottom: columns that come later would else be last."""
        stops = (
            self._other,
            *self._columns.choices,
            self._match_by,
            self._only_empty,
            self._replace,
            self._compare,
            *self._counts.links,
            *self.findChildren(QDialogButtonBox)[0].buttons(),
        )
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _choose_way(self, index: int) -> None:
        self._way = MatchBy(self._match_by.itemData(index))
        self._find_tracks()

    def _settle(self) -> None:
        self._is_settled = True

    def _find_tracks(self) -> None:
        """Have rows and tracks brought together, which takes a while when there are many."""
        columns = self._columns.columns
        self._columns_facts.setText(columns_facts(columns))
        possible = ways(columns)
        if self._way not in possible:
            self._way = None
        self._match_by.clear()
        for way in possible:
            self._match_by.addItem(tr(MATCH_BY[way]), way.value)
        self._match_by.setCurrentIndex(possible.index(self._way) if self._way else -1)
        self._outcome = None
        self.accept_button.setEnabled(False)
        self.accept_button.setText(tr(FINDING))
        self._compare.setEnabled(False)
        self._background.ask(partial(work_out, self._sheet, columns, self._tracks, self._way))

    def _show_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._match_by.setCurrentIndex(self._match_by.findData(outcome.by.value))
        self._columns.show_first_date(outcome.first_date)
        self._replace.setText(replace_text(len(outcome.differing)))
        self._compare.setEnabled(bool(outcome.differing))
        if not self._is_settled:
            # A sheet that comes back mended changes only fields that are filled.
            is_mended = bool(outcome.differing) and not outcome.gaps
            (self._replace if is_mended else self._only_empty).setChecked(True)
        self._show_counts()

    def _show_counts(self) -> None:
        if self._outcome is None:
            return
        matches = self._outcome.matches
        count = len(self._outcome.values(only_empty=self._only_empty.isChecked()))
        self._counts.show_matches(matches)
        self.accept_button.setText(fill_text(count))
        self.accept_button.setEnabled(bool(count))
        is_all_told = bool(count or matches.without or matches.ambiguous)
        self.facts.setText("" if is_all_told else tr(NOTHING_TO_FILL))

    def _show_differences(self) -> None:
        if self._outcome:
            differences_dialog(self.look, self._outcome.differing, self._tracks, self).open()

    def _show_without(self) -> None:
        if self._outcome:
            self._show_rows(tr(WITHOUT_TITLE), self._outcome.matches.without)

    def _show_ambiguous(self) -> None:
        if self._outcome:
            self._show_rows(tr(AMBIGUOUS_TITLE), self._outcome.matches.ambiguous)

    def _show_rows(self, title: str, numbers: Sequence[int]) -> None:
        rows_dialog(self.look, title, self._sheet, numbers, self).open()


def _known_headings(sheet: Sheet) -> int:
    """How much a sheet looks like one to read: notes often stand before it."""
    return sum(1 for heading in sheet.headings if meanings(heading))
