"""What people see when something does not work, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.framed_dialog import FramedDialog
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.list_dialog import close_only
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

TROUBLES = (
    (
        N_("Nothing happens when I drop files (Windows)"),
        N_("MusicUpload runs as administrator. Start it as yourself, or use Add."),
    ),
    (
        N_("A file was skipped"),
        N_("It is empty, hidden, not audio or not readable. The message says how many of each."),
    ),
    (
        N_("Held: needs a new token"),
        N_("Paste a new token: Enter on the row. What waited for the account goes on by itself."),
    ),
    (
        N_("Unknown: it may have arrived"),
        N_("Look at the service first, then answer. Send again makes a second copy if it did."),
    ),
    (
        N_("Failed: over the limit, or a format that is not taken"),
        N_("The row offers a copy in another format. Your own file stays as it is."),
    ),
    (
        N_("No connection, though the internet works"),
        N_("Is a proxy needed? Settings, Network. A certificate of your company must be known to "
           "this computer."),
    ),
    (
        N_("It says Imported, but the track is not public"),
        N_("SourceAudio waits for Publish: the card above the list, or the site itself."),
    ),
    (
        N_("Uploads are slow"),
        N_("Is a limit on? The status line shows a badge. Settings, Transfers."),
    ),
    (
        N_("Keys are asked for at every start"),
        N_("This computer has no keyring that is unlocked, so keys are kept for one run only."),
    ),
    (
        N_("The list was empty after a start"),
        N_("A damaged list is set aside, never deleted: Help, Open the log folder, one level up."),
    ),
)  # fmt: skip


class TroubleshootingDialog(FramedDialog):
    """Each trouble as a heading with what to do below it, all of it to be read without a click."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, "troubleshootingDialog", tr("Troubleshooting"), parent)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, px(12), 0)
        column.setSpacing(px(4))
        for trouble, remedy in TROUBLES:
            column.addWidget(TextLabel(look, tr(trouble), Role.SECTION).wrapped())
            column.addWidget(TextLabel(look, tr(remedy), ink="text2").wrapped())
            column.addSpacing(px(12))
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("Troubleshooting"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self.body.addWidget(area)
        close_only(self)
        self.resize(px(640), px(600))
        area.setFocus()
