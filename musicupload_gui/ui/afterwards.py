"""After this batch: the menu that asks what then, and half a minute to think again."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMessageBox

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.batch_end import Afterwards, BatchEnd, go_to_sleep, sleep_command
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.tongue import plural, tr
from musicupload_gui.ui.window_texts import CANCEL

_WORDS: Mapping[Afterwards, str] = {
    Afterwards.NOTHING: N_("Stay open"),
    Afterwards.QUIT: N_("Quit MusicUpload"),
    Afterwards.SLEEP: N_("Send the computer to sleep"),
}
THINK_AGAIN_S = 30


class AfterwardsMenu(QObject):
    """Does what was chosen when the batch ends; the choice holds for that batch alone."""

    def __init__(
        self, window: MainWindow, batch_end: BatchEnd, quit_now: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._batch_end = batch_end
        self._deeds = {Afterwards.QUIT: quit_now, Afterwards.SLEEP: go_to_sleep}
        self._fill(window.commands.menus["afterwards"])
        batch_end.ended.connect(self._on_ended)

    def _fill(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for choice, words in _WORDS.items():
            action = group.addAction(menu.addAction(tr(words)))
            action.setObjectName(f"afterwards_{choice}")
            action.setCheckable(True)
            action.setData(choice)
            action.setEnabled(choice is not Afterwards.SLEEP or bool(sleep_command()))
        self._group = group
        group.actions()[0].setChecked(True)
        group.triggered.connect(self._choose)

    def _choose(self, action: QAction) -> None:
        self._batch_end.afterwards = Afterwards(action.data())

    def _on_ended(self) -> None:
        choice = self._batch_end.afterwards
        self._batch_end.afterwards = Afterwards.NOTHING
        self._group.actions()[0].setChecked(True)
        if deed := self._deeds.get(choice):
            ThinkAgain(self._window, tr(_WORDS[choice]), deed).open()


class ThinkAgain(QMessageBox):
    """Counts down and then does it, unless somebody is there who does not want that."""

    def __init__(self, window: MainWindow, words: str, deed: Callable[[], object]) -> None:
        super().__init__(window)
        self.setObjectName("thinkAgainDialog")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(tr("Everything is done"))
        self._deed = deed
        self._left_s = THINK_AGAIN_S
        now = self.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        now.clicked.connect(self._do)
        self.setDefaultButton(self.addButton(tr(CANCEL), QMessageBox.ButtonRole.RejectRole))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._count)
        self._timer.start(1000)
        self._words = words
        self._say()
        self.finished.connect(self._timer.stop)
        self.finished.connect(self.deleteLater)

    def _count(self) -> None:
        self._left_s -= 1
        if self._left_s > 0:
            self._say()
        else:
            self._do()
            self.close()

    def _say(self) -> None:
        left = plural("In %n second: {deed}.", "In %n seconds: {deed}.", self._left_s)
        self.setInformativeText(left.format(deed=self._words))

    def _do(self) -> None:
        self._timer.stop()
        self._deed()
