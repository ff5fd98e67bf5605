"""The hint of the first run: three short notes, each beside the control that it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_WIDTH_PX, _AWAY_PX = 300, 8
WHERE = N_("Here stands where your tracks go. Tick one service or several.")
WHAT = N_("Every track says what is missing. Choose one, or many, and fill in the fields right.")
SEND = N_("Nothing is sent until you press this. Then every row says how far it is.")


@dataclass(frozen=True, slots=True)
class Step:
    """A note, and the control that it points at."""

    about: QWidget
    text: str


class FirstSteps(QFrame):
    """A small card over the window; it takes no focus by itself and goes when it was read."""

    def __init__(
        self, look: Look, steps: Sequence[Step], seen: Callable[[], object], window: QWidget
    ) -> None:
        super().__init__(window)
        self.setObjectName("firstSteps")
        self.setProperty("toast", True)
        self._window = window
        self._steps = steps
        self._seen = seen
        self._at = 0
        self._count = TextLabel(look, "", Role.SMALL, "on_toast")
        self._text = TextLabel(look, "", Role.BODY, "on_toast").wrapped()
        self._next = self._button(look, "firstStepsNext")
        self._next.clicked.connect(self._go_on)
        self._close = self._button(look, "firstStepsClose")
        self._close.clicked.connect(self._leave)
        self._close.setText(tr("Skip"))
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(12), px(8))
        column.addWidget(self._text)
        column.addLayout(row)
        self.setFixedWidth(px(_WIDTH_PX))
        window.installEventFilter(self)
        self._show_step()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the control when the window changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _button(self, look: Look, name: str) -> Button:
        button = Button(look, "", Kind.LINK)
        button.setObjectName(name)
        button.setProperty("onToast", True)
        return button

    def _show_step(self) -> None:
        step = self._steps[self._at]
        told = tr("{step} of {steps}").format(step=self._at + 1, steps=len(self._steps))
        is_last = self._at == len(self._steps) - 1
        self._count.setText(told)
        self._text.setText(tr(step.text))
        self._next.setText(tr("Got it") if is_last else tr("Next"))
        self._close.setVisible(not is_last)
        self.setAccessibleName(f"{told}. {tr(step.text)}")
        self.show()
        self.raise_()
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def _go_on(self) -> None:
        self._at += 1
        if self._at < len(self._steps):
            self._show_step()
        else:
            self._leave()

    def _leave(self) -> None:
        self._seen()
        self.hide()
        self.deleteLater()

    def _place(self) -> None:
        """Below the control where there is room, else over its top; always inside the window."""
        self.adjustSize()
        about, window = self._steps[self._at].about, self._window
        spot = QRect(about.mapTo(window, QPoint(0, 0)), about.size())
        top = spot.bottom() + px(_AWAY_PX)
        if top + self.height() > window.height():
            top = max(px(_AWAY_PX), spot.top() + px(48))
        left = min(max(px(_AWAY_PX), spot.left()), window.width() - self.width() - px(_AWAY_PX))
        self.move(left, top)
