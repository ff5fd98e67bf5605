"""What the Help menu opens: the guide, keys, troubles, the log folder, and a report."""

from __future__ import annotations

import platform

from PySide6.QtCore import QLocale, QObject, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication

from musicupload_gui import __version__
from musicupload_gui.engine.problem_report import problem_report
from musicupload_gui.engine.session import Session
from musicupload_gui.ui.guide_chapters import read_guide
from musicupload_gui.ui.guide_window import GuideWindow
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.report_dialog import ReportDialog
from musicupload_gui.ui.settings_general import Program
from musicupload_gui.ui.shortcuts_dialog import shortcuts_dialog
from musicupload_gui.ui.troubleshooting import TroubleshootingDialog


class HelpMenu(QObject):
    """The calls behind the menu's commands."""

    def __init__(self, window: MainWindow, look: Look, session: Session, program: Program) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._session = session
        self._program = program
        self._guide: GuideWindow | None = None

    def bind(self) -> None:
        """Give the commands their calls."""
        self._window.commands.bind(
            {
                "guide": self._show_guide,
                "shortcuts": self._show_shortcuts,
                "troubleshooting": self._show_troubles,
                "open_logs": self._open_logs,
                "report": self._report,
            }
        )

    def _show_guide(self) -> None:
        if self._guide is None:
            folder = self._program.guide
            chapters = read_guide(folder, QLocale().name())
            self._guide = GuideWindow(
                self._look, chapters, folder.parent / "pictures", self._window
            )
            self._guide.destroyed.connect(self._forget_guide)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def _forget_guide(self) -> None:
        self._guide = None

    def _show_shortcuts(self) -> None:
        shortcuts_dialog(self._look, self._window.commands, self._window).open()

    def _show_troubles(self) -> None:
        TroubleshootingDialog(self._look, self._window).open()

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._program.logs)))

    def _report(self) -> None:
        session = self._session
        facts = {
            "version": __version__,
            "python": platform.python_version(),
            "qt": qVersion(),
            "system": platform.platform(),
            "display": QGuiApplication.platformName(),
            "language": QLocale().name(),
            "tracks": str(len(session.library.items())),
        }
        config = session.accounts.settings.config
        parts = problem_report(facts, config, session.queue.ledger.all(), self._program.logs)
        ReportDialog(self._look, parts, self._window).open()
