"""The language is changed in the settings, and the window speaks it at once, its list untouched."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from stage import LIMIT_S, QUICK

from musicupload_gui.app import Around, Front
from musicupload_gui.house import House, enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets
from musicupload_gui.ui.main_window import MainWindow
from musicupload_gui.ui.settings_dialog import SettingsDialog
from musicupload_gui.ui.tongue import TONGUE, English
from musicupload_gui.window_loop import WindowLoop

HISTORY = {
    "de": "Verlauf", "fr": "Historique", "es": "Historial", "pt_BR": "Histórico", "ja": "履歴",
}  # fmt: skip


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    TONGUE.speak(English())


def texts(window: MainWindow) -> tuple[str, str, str]:
    model = window.view.model()
    title = str(model.headerData(0, Qt.Orientation.Horizontal))
    return window.commands["history"].text().rstrip("…"), window.commands["undo"].text(), title


async def until(is_so: Callable[[], bool]) -> None:
    """Let the program run until something is so; fails at the limit."""
    loop = asyncio.get_running_loop()
    end = loop.time() + LIMIT_S
    while not is_so():
        assert loop.time() < end, "it never came to be so"
        await asyncio.sleep(0.02)


async def until_shown(front: Front, house: House) -> None:
    """Wait until the window shows the whole list."""
    await until(lambda: front.face.model.counts().total() == len(house.session.library.items()))


@pytest.mark.parametrize("code", list(HISTORY))
def test_another_language_without_a_new_start(
    qapp: QApplication, tmp_path: Path, album: dict[str, Path], code: str
) -> None:
    async def scene() -> None:
        async with open_house(DataFolder(tmp_path / "data"), MemorySecrets(), QUICK) as house:
            front = Front(qapp, MainWindow(), house, Around(lambda: None))
            front.face.window.show()
            await enter(house)
            await house.session.add_now([album["flac"], album["mp3"]])
            await until_shown(front, house)
            first = front.face.window
            spoken = texts(first)
            first.commands["settings"].trigger()
            dialog = first.findChild(SettingsDialog)
            assert dialog is not None
            box = dialog.findChild(QComboBox, "languageChoice")
            assert box is not None
            box.setCurrentIndex(box.findData(code))
            box.activated.emit(box.currentIndex())
            await until(lambda: front.face.window is not first)
            await until_shown(front, house)
            window = front.face.window
            assert texts(window)[0] == HISTORY[code]
            assert not set(texts(window)) & set(spoken)
            assert [i.track.title for i in house.session.library.items()] == ["In FLAC", "In MP3"]
            again = window.findChild(SettingsDialog)
            assert again is not None
            assert again.isVisible()
            assert house.session.accounts.settings.config.language == code
            again.reject()
            window.hide()
            front.languages.speak("en")
            front.face.look.covers.close()
            window.deleteLater()

    with asyncio.Runner(loop_factory=lambda: WindowLoop(qapp)) as runner:
        runner.run(scene())
    # With it goes what it would do when it has come to rest: by then there is no loop.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
