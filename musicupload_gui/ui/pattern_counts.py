"""The line above a pattern's preview: how many names fit, or what is wrong with the pattern."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.editing_texts import (
    LOOKING_THROUGH,
    SHOW,
    SHOW_ALL,
    SHOW_ALL_TIP,
    SHOW_TIP,
    fits_text,
    misfits_text,
)
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tongue import tr

_HEIGHT_PX = 24


class PatternCounts(QWidget):
    """Counts with a switch that shows only the misfits; a problem takes their place."""

    misfits_alone = Signal(bool)
    """Whether only the names are to be seen that do not fit."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._fit_icon = IconLabel(look, "state-ready", "ok")
        self._fit = TextLabel(look)
        self._fit.setObjectName("fitCount")
        self._warn_icon = IconLabel(look, "state-needs-work", "warn")
        self._warn = TextLabel(look)
        self._warn.setObjectName("misfitCount")
        self.switch = Button(look, tr(SHOW), Kind.LINK)
        self.switch.setObjectName("misfitSwitch")
        self.switch.setCheckable(True)
        self.switch.toggled.connect(self._on_switched)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.setMinimumHeight(px(_HEIGHT_PX))  # or the table would move with the switch
        for widget in (self._fit_icon, self._fit):
            row.addWidget(widget)
        row.addSpacing(px(12))
        for widget in (self._warn_icon, self._warn, self.switch):
            row.addWidget(widget)
        self._on_switched(is_on=False)

    def show_counts(self, fitting: int, misfits: int) -> None:
        """Say how many names fit and how many do not."""
        self._show(fits_text(fitting), misfits_text(misfits) if misfits else "")
        self._fit_icon.setVisible(bool(fitting))
        is_useful = bool(misfits and fitting)
        self.switch.setVisible(is_useful)
        if not is_useful:
            self.switch.setChecked(False)

    def show_counting(self) -> None:
        """Say that the numbers come soon."""
        self._show(tr(LOOKING_THROUGH), "")
        self._fit_icon.hide()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the pattern; what the switch says holds for the next one."""
        self._show("", sentence)
        self.switch.hide()

    def _show(self, fit: str, warn: str) -> None:
        self._fit.setText(fit)
        self._warn.setText(warn)
        for widget in (self._fit_icon, self._fit):
            widget.setVisible(bool(fit))
        for widget in (self._warn_icon, self._warn):
            widget.setVisible(bool(warn))

    def _on_switched(self, is_on: bool) -> None:
        self.switch.setText(tr(SHOW_ALL if is_on else SHOW))
        tip = tr(SHOW_ALL_TIP if is_on else SHOW_TIP)
        self.switch.setToolTip(tip)
        self.switch.setAccessibleName(tip)
        self.misfits_alone.emit(is_on)
