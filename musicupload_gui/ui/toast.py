"""The short message at the foot of the list: what was just done, and how to take it back."""

from __future__ import annotations

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from musicupload_gui.engine.news import Noted
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.noted_texts import noted_line
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

STAYS_MS = 8000
_SLIDES_MS = 120


class Toast(QFrame):
    """A child of the list, never a window: it takes no focus and covers little."""

    undo_requested = Signal()

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.stays_ms = STAYS_MS
        self.setProperty("toast", True)
        self.setAccessibleName(tr("Message"))
        self._line = TextLabel(look, "", Role.BODY, "on_toast")
        self._undo = Button(look, tr("Undo"), Kind.LINK)
        self._undo.setProperty("onToast", True)
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.clicked.connect(self.undo_requested)
        self._undo.clicked.connect(self.hide)
        keys = QKeySequence(QKeySequence.StandardKey.Undo)
        self._keys = TextLabel(look, "", Role.SMALL, "on_toast")
        self._keys.setText(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self.setFixedHeight(px(40))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(8))
        for part in (self._line, self._undo, self._keys):
            row.addWidget(part)
        self._end = QTimer(self, singleShot=True)
        self._end.timeout.connect(self._leave_unless_used)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        over.installEventFilter(self)
        self.hide()

    def show_noted(self, noted: Noted) -> None:
        """Say what was done; with a way back where there is one."""
        self.say(noted_line(noted), can_undo=noted.can_undo)

    def say(self, line: str, *, can_undo: bool = False) -> None:
        """Show a line for eight seconds, and read it out."""
        self._line.setText(line)
        self._line.setContentsMargins(0, 0, px(12) if can_undo else 0, 0)
        self._undo.setVisible(can_undo)
        self._keys.setVisible(can_undo)
        was_hidden = self.isHidden()
        self.adjustSize()
        self._place(slides=was_hidden)
        self.show()
        self.raise_()
        self._end.start(self.stays_ms)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line))

    def is_leaving(self) -> bool:
        """Whether the message goes by itself, because nobody points at it."""
        return self._end.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the list when its size changes."""
        # Also when the list itself is not to be seen yet: it gets its size as it is shown.
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place(slides=False)
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay as long as the pointer is here."""
        super().enterEvent(event)
        self._end.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Count from the start again."""
        super().leaveEvent(event)
        self._end.start(self.stays_ms)

    def _leave_unless_used(self) -> None:
        if self._undo.hasFocus():
            self._end.start(self.stays_ms)
        else:
            self.hide()

    def _place(self, *, slides: bool) -> None:
        room = self._over.rect()
        self.setMaximumWidth(max(px(160), room.width() - px(32)))
        size = QSize(min(self.sizeHint().width(), self.maximumWidth()), self.height())
        self.resize(size)
        left = (room.width() - size.width()) // 2
        rest = QPoint(left, room.bottom() - size.height() - px(20))
        self._slide.stop()
        if not slides or not QApplication.isEffectEnabled(Qt.UIEffect.UI_General):
            self.move(rest)
            return
        self._slide.setDuration(_SLIDES_MS)
        self._slide.setStartValue(QPoint(left, room.bottom()))
        self._slide.setEndValue(rest)
        self._slide.start()
