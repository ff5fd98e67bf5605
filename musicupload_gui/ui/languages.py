"""The languages of the window: finds, loads and speaks what `lrelease` made of the translations."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.tongue import TONGUE

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "pt_BR": "Português (Brasil)",
}
"""Every language there is, by code, as it calls itself."""


class Languages:
    """Speaks one of the languages, in the program's own texts and in Qt's."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []

    def speak(self, code: str) -> None:
        """Speak this language, or the system's when `code` is empty or not known.

        A text without a translation stays English. Windows that are open keep their words.
        """
        code = code if self._has(code) else _of_system()
        locale = _locale(code)
        QLocale.setDefault(locale)
        for translator in self._installed:
            self._app.removeTranslator(translator)
        ours, qts = QTranslator(self._app), QTranslator(self._app)
        ours.load(str(self._folder / f"musicupload_{code}.qm"))
        if qts.load(locale, "qtbase", "_", QLibraryInfo.path(_TRANSLATIONS)):
            self._app.installTranslator(qts)
        self._installed = [qts]
        self._app.setLayoutDirection(locale.textDirection())
        TONGUE.speak(Translated(ours, locale))

    def _has(self, code: str) -> bool:
        return code == "en" or (self._folder / f"musicupload_{code}.qm").exists()


class Translated:
    """A language with its texts from a translator, its numbers and days from a locale."""

    def __init__(self, translator: QTranslator, locale: QLocale) -> None:
        self._translator = translator
        self._locale = locale

    def text(self, source: str, note: str, count: int) -> str:
        """The translation, empty when there is none."""
        return self._translator.translate("", source, note, count) or ""

    def number(self, value: float, decimals: int) -> str:
        """A number as the locale writes it."""
        return self._locale.toString(float(value), "f", decimals)

    def day(self, moment: time.struct_time, *, with_year: bool) -> str:
        """The locale's short day; without the year its day and month."""
        date = QDate(moment.tm_year, moment.tm_mon, moment.tm_mday)
        if with_year:
            return self._locale.toString(date, QLocale.FormatType.ShortFormat)
        return self._locale.toString(date, self.text(_DAY, "", -1) or _DAY)

    def clock(self, moment: time.struct_time) -> str:
        """The locale's short time of day."""
        at = QTime(moment.tm_hour, moment.tm_min)
        return self._locale.toString(at, QLocale.FormatType.ShortFormat)


_DAY = N_("d MMM")
"""A day without its year as Qt's date formats write it, for translators to put in order."""
_TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath


def _of_system() -> str:
    """The first language of the system's list that there is; English when there is none."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("-", "_")
        for known in (code, code.partition("_")[0], "pt_BR" if code.startswith("pt") else ""):
            if known in LANGUAGES:
                return known
    return "en"


def _locale(code: str) -> QLocale:
    """The system's own locale where it is of that language, for its dates and numbers."""
    system, plain = QLocale.system(), QLocale(code)
    return system if system.language() == plain.language() else plain
