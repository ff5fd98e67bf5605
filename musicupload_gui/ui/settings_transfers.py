"""Settings of transfers: uploads at once for each account, the speed limit, staying awake."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from musicupload_gui.domain.provider import Account, marked_as
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.labels import IconLabel, TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.marks import mark_pixmap
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.settings_page import SettingsPage
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

BYTES_IN_MB = 1_000_000
_USUAL_MB_PER_S = 5.0
_ROW_PX, _ROOM_PX = 36, 6


class TransfersPage(SettingsPage):
    """Every change counts at once, also for uploads that run; `changed` is called after each."""

    def __init__(self, look: Look, session: Session, changed: Callable[[], object]) -> None:
        super().__init__(look, "transfers", tr("Transfers"))
        self._session = session
        self._changed = changed
        services = [a for a in session.accounts.all() if not _is_storage(session, a)]
        if services:
            self.wide(TextLabel(look, tr("Uploads at once"), Role.SECTION))
            self.wide(self._parallel(services))
            self.line()
        self._add_limit()
        self._add_awake()

    def _parallel(self, services: list[Account]) -> QFrame:
        frame = QFrame()
        frame.setProperty("listed", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(12), px(4), px(12), px(4))
        column.setSpacing(0)
        for account in services:
            column.addWidget(self._parallel_row(account))
        return frame

    def _parallel_row(self, account: Account) -> QWidget:
        session = self._session
        info = session.accounts.info(account.provider)
        mark = TextLabel(self.look)
        mark.setPixmap(mark_pixmap(marked_as(info, account), px(20)))
        line = QWidget()
        line.setFixedHeight(px(_ROW_PX))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(mark)
        row.addSpacing(px(8))
        row.addWidget(TextLabel(self.look, account.name))
        row.addStretch(1)
        if info.max_parallel == 1:
            why = tr("{service} takes one at a time").format(service=info.name)
            row.addWidget(TextLabel(self.look, why, Role.SMALL, "text2"))
            row.addWidget(IconLabel(self.look, "lock", "text2"))
        else:
            row.addWidget(self._count(account, info.max_parallel))
        return line

    def _count(self, account: Account, most: int) -> QSpinBox:
        count = QSpinBox()
        count.setObjectName(f"parallel_{account.id}")
        count.lineEdit().setTextMargins(px(_ROOM_PX), 0, 0, 0)
        count.setRange(1, most)
        count.setValue(self._session.accounts.rules.max_parallel(account.id))
        count.setAccessibleName(tr("Uploads at once at {account}").format(account=account.name))
        count.valueChanged.connect(partial(self._session.limits.set_parallel, account.id))
        return count

    def _add_limit(self) -> None:
        now = self._session.limits.bytes_per_s
        self._is_limited = QCheckBox(tr("Limit to"))
        self._is_limited.setObjectName("limitBox")
        self._is_limited.setChecked(bool(now))
        self._speed = QDoubleSpinBox()
        self._speed.setObjectName("limitSpeed")
        self._speed.setAccessibleName(tr("Megabytes a second"))
        self._speed.lineEdit().setTextMargins(px(_ROOM_PX), 0, 0, 0)
        self._speed.setRange(0.1, 1000)
        self._speed.setDecimals(1)
        self._speed.setValue(now / BYTES_IN_MB if now else _USUAL_MB_PER_S)
        self._speed.setSuffix(" MB/s")
        self._speed.setEnabled(bool(now))
        hint = tr("Works at once, for all uploads together. A badge stays in the status line.")
        self.row(tr("Speed"), self._is_limited, self._speed, hint=hint)
        self._is_limited.toggled.connect(self._set_speed)
        self._speed.valueChanged.connect(self._set_speed)

    def _set_speed(self) -> None:
        is_limited = self._is_limited.isChecked()
        self._speed.setEnabled(is_limited)
        megabytes = self._speed.value() if is_limited else 0
        self._session.limits.set_speed(round(megabytes * BYTES_IN_MB))
        self._changed()

    def _add_awake(self) -> None:
        settings = self._session.accounts.settings
        box = QCheckBox(tr("Keep this computer awake while bytes move"))
        box.setObjectName("awakeBox")
        box.setChecked(settings.config.stays_awake)
        hint = tr("The display may sleep. Processing at a service needs no open lid.")
        self.row(tr("Sleep"), box, hint=hint)

        def keep(is_wanted: bool) -> None:
            settings.change(stays_awake=is_wanted)
            self._changed()

        box.toggled.connect(keep)


def _is_storage(session: Session, account: Account) -> bool:
    return session.accounts.info(account.provider).is_storage
