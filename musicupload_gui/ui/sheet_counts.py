"""In the foot of the sheet dialog: how many rows found their track, and links to the others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from musicupload_gui.domain.sheet_matching import Matches
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.sheet_texts import SHOW, ambiguous_text, match_text, without_text
from musicupload_gui.ui.tongue import tr


class SheetCounts(QWidget):
    """Nothing is shown until there is something to count."""

    without_wanted = Signal()
    ambiguous_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._found = _Fact(look, "state-ready", "ok")
        self._without = _Fact(look, "state-needs-work", "warn")
        self._ambiguous = _Fact(look, "state-unknown", "warn")
        self.links = (self._without.link("sheetWithout"), self._ambiguous.link("sheetAmbiguous"))
        """The buttons that ask for the rows, in their order."""
        for link, wanted in zip(
            self.links, (self.without_wanted, self.ambiguous_wanted), strict=True
        ):
            link.clicked.connect(wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(20))
        for fact in (self._found, self._without, self._ambiguous):
            row.addWidget(fact)

    def show_matches(self, matches: Matches) -> None:
        """Count the rows."""
        without, ambiguous = len(matches.without), len(matches.ambiguous)
        self._found.say(match_text(matches.row_count))
        self._without.say(without_text(without) if without else "")
        self._ambiguous.say(ambiguous_text(ambiguous) if ambiguous else "")


class _Fact(QWidget):
    """An icon and a few words, and where they lead."""

    def __init__(self, look: Look, icon: str, ink: str) -> None:
        super().__init__()
        self._look = look
        self._words = TextLabel(look)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(px(8))
        self._line.addWidget(IconLabel(look, icon, ink))
        self._line.addWidget(self._words)
        self.hide()

    def link(self, name: str) -> Button:
        """Add a link behind the words."""
        made = Button(self._look, tr(SHOW), Kind.LINK)
        made.setObjectName(name)
        self._line.addWidget(made)
        return made

    def say(self, words: str) -> None:
        """Show other words; nothing at all without any."""
        self._words.setText(words)
        self.setVisible(bool(words))
        for link in self.findChildren(Button):
            link.setAccessibleName(tr("Show: {what}").format(what=words))
