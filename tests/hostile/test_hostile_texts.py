"""Texts from outside in the real window: shown as text, with nothing hidden in it, and short."""

from __future__ import annotations

import ast
import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hostile_answers import MARKUP
from hostile_window import Scene, Shown, Stage, shown_now
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from stage import another, make_audio, until_ended

from musicupload_gui.cli.report import End, Failure, TextReport
from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import RUNNING, BatchId, JobCounts, State, UploadId
from musicupload_gui.engine.publishing import Publishable, Publishing
from musicupload_gui.practice.accounts import practice_accounts
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.texts import Action

PACKAGE = Path(__file__).parents[2] / "musicupload_gui"
HIDDEN = "\u202e\u2067\x07\x1b"
OUTSIDE = f"{MARKUP}{HIDDEN} outside "
WORDS = "words " * 100
LONGER, LONGEST = WORDS * 400, WORDS * 17_000
"""A quarter of a megabyte; ten megabytes."""
LYRICS = OUTSIDE + "la " * 6_600
"""As much as tags may bring."""
LIMIT = 500
_TURNS = 30
"""Of the loop, in which the window lays itself out anew."""
ROOM = 10 * LIMIT
"""A text with a few others around it, and what it takes to write it as HTML."""

DRAWN = frozenset({QEvent.Type.Paint, QEvent.Type.LayoutRequest, QEvent.Type.Resize})


@dataclass
class Tour:
    """What there was to be read at each place, and how much work some of it made."""

    seen: dict[str, list[Shown]] = field(default_factory=dict[str, list[Shown]])
    events: dict[str, int] = field(default_factory=dict[str, int])


class Counter(QObject):
    """Counts how often anything is laid out or painted."""

    def __init__(self) -> None:
        super().__init__()
        self.events = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.events += event.type() in DRAWN
        return super().eventFilter(watched, event)


async def set_up(stage: Stage, practice: Practice, song: Path, folder: Path) -> None:
    """Accounts and tracks whose every word is from outside."""
    session = stage.house.session
    for account, secrets in practice_accounts(practice):
        if account.provider in ("swayzio", "audiodelivery", "flowmusic"):
            name = f"{OUTSIDE}{account.provider} {WORDS}"
            mine = Account(account.id, name, account.provider, account.address)
            await session.destinations.put(mine, secrets)
    songs = [another(song, folder / f"{n} {HIDDEN[:2]}<b>x<b>.wav") for n in range(3)]
    found = await session.add_now(songs)
    title = {"title": f"{OUTSIDE}{WORDS}", "artist": f"{OUTSIDE}{WORDS}", "isrc": OUTSIDE}
    session.edits.edit(found.tracks[:2], {**title, "lyrics": OUTSIDE, "album": OUTSIDE})
    huge = OUTSIDE + LONGEST
    session.edits.edit(found.tracks[2:], {"title": huge, "artist": huge, "lyrics": LYRICS})


def trouble(practice: Practice) -> None:
    """Refusals and answers full of outside words."""
    told = {"ok": False, "error": OUTSIDE + LONGER, "message": OUTSIDE + LONGER,
            "api_request_id": OUTSIDE + LONGER}  # fmt: skip
    receipt = {"id": OUTSIDE + LONGER, "clip_id": OUTSIDE, "url": "javascript:alert(1)"}
    practice.faults.add(
        Fault(FaultKind.STATUS, "swayzio", "POST", "/v1/uploads", status=400, body=told, times=9),
        Fault(FaultKind.STATUS, "audiodelivery", status=400, body=told, times=9),
        Fault(FaultKind.STATUS, "useapi", "POST", "/files", status=200, body=receipt),
        Fault(FaultKind.LOST_ANSWER, "useapi", "POST", "/files"),
        Fault(FaultKind.STATUS, "swayzio", "GET", "/health", status=400, body=told),
    )


def click(text: str) -> None:
    """Click the visible button with this text."""
    buttons = [w for w in QApplication.allWidgets() if isinstance(w, QPushButton)]
    next(b for b in buttons if b.isVisible() and b.text() == text).click()


def boxes() -> list[QMessageBox]:
    tops = QApplication.topLevelWidgets()
    return [top for top in tops if isinstance(top, QMessageBox) and top.isVisible()]


class Guide:
    """Goes through the window and writes down what can be read at each place."""

    def __init__(self, stage: Stage, practice: Practice) -> None:
        self.stage, self.practice = stage, practice
        self.session, self.window = stage.house.session, stage.face.window
        self.tour = Tour()

    async def look(self, place: str) -> None:
        """Write down what is there to be read, once the window has caught up."""
        await self.stage.until(self._is_up_to_date)
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        self.tour.seen[place] = list(shown_now(self.stage.face))

    def _is_up_to_date(self) -> bool:
        known = {u.id: u.state for u in self.session.queue.ledger.all()}
        model, items = self.stage.face.model, self.session.library.items()
        shown = (u for item in items for u in model.uploads_of(item.track.id))
        return model.rowCount() == len(items) and known == {u.id: u.state for u in shown}

    async def rows_and_tabs(self) -> None:
        """The list, and the inspector's tabs for each track."""
        tracks = [item.track.id for item in self.session.library.items()]
        await self.look("rows")
        for number, track_id in enumerate(tracks):
            self.window.view.select_tracks([track_id])
            for tab in range(3):
                self.window.inspector.show_tab(tab)
                await self.look("before the details")
                for button in self.window.findChildren(QPushButton):
                    if button.isVisible() and button.text() == "Details":
                        button.setChecked(True)
                await self.look(f"tab {tab} of track {number}")
        self.window.view.select_tracks(tracks)
        await self.look("all tracks together")

    async def work(self) -> None:
        """How much there is to do to show a short track, and one whose texts are huge."""
        self.window.inspector.show_tab(0)
        short, huge = (self.session.library.items()[at].track.id for at in (0, 2))
        counter, app = Counter(), QApplication.instance()
        assert app is not None
        for name, track_id in (("first", huge), ("short", short), ("huge", huge)):
            counter.events = 0
            app.installEventFilter(counter)
            self.window.view.select_tracks([track_id])
            for _ in range(_TURNS):
                await asyncio.sleep(0)
            app.removeEventFilter(counter)
            self.tour.events[name] = counter.events

    async def decision(self) -> None:
        """The question whether an upload arrived."""
        unknown = next(u for u in self.session.queue.ledger.all() if u.state is State.UNKNOWN)
        self.ask(Action.DECIDE, unknown.track_id, unknown.id)
        await self.look("decide dialog")
        boxes()[0].close()

    def ask(self, action: Action, track_id: TrackId, upload_id: UploadId) -> None:
        self.window.view.action_requested.emit(action.value, track_id, upload_id)

    async def account(self) -> None:
        """The account's dialog, with a test that was refused."""
        upload = next(u for u in self.session.queue.ledger.all() if "swayzio" in u.account_id)
        self.ask(Action.FIX_ACCOUNT, upload.track_id, upload.id)
        click("Test connection")
        await self.stage.until(lambda: any(s.text == "Details" for s in shown_now(self.stage.face)))
        click("Details")
        await self.look("account dialog")
        click("Cancel")

    async def repeats(self) -> None:
        """The question before something goes where it is already."""
        ready = next(u for u in self.session.queue.ledger.all() if u.state is State.READY)
        path = self.session.library[ready.track_id].audio.path
        self.session.remove([ready.track_id])
        await self.session.add_now([path])
        self.session.destinations.choose([ready.account_id])
        await self.stage.until(self.window.toolbar.upload.isEnabled)
        self.window.toolbar.upload.click()
        await self.look("repeats dialog")
        boxes()[0].close()

    async def copies(self, flac: Path) -> None:
        """The question about copies in other formats."""
        await self.session.add_now([flac])
        await self.stage.until(self.window.toolbar.upload.isEnabled)
        self.window.toolbar.upload.click()
        click("Leave them out")
        await self.look("copies dialog")
        boxes()[0].close()

    async def toast(self) -> None:
        """The short message about a thing just done."""
        account = Account(AccountId("more"), f"{OUTSIDE}{WORDS}", "swayzio", "https://x.example")
        self.session.destinations.save(account, {"token": "x"})
        await self.stage.until(lambda: self.session.accounts.get(account.id))
        await self.stage.until(self._tells_of_account)
        await self.look("toast")

    def _tells_of_account(self) -> bool:
        lines = (label.text() for label in self.window.toast.findChildren(QLabel))
        return any("outside" in line for line in lines)

    async def publishing(self) -> None:
        """The cards of batches that go live."""
        account = self.session.accounts.all()[0].id
        ids = tuple(item.track.id for item in self.session.library.items())
        waiting = Publishable(BatchId("a"), account, ids, ids, 0)
        going = Publishing(BatchId("b"), account, JobCounts(queued=1))
        places = self.stage.face.model.rows.places
        self.window.publish_cards.show_batches([waiting], [going], places, self._title)
        await self.look("publish cards")

    def _title(self, track_id: TrackId) -> str:
        return self.session.library[track_id].title

    async def quitting(self) -> None:
        """The question before closing while something is being sent."""
        self.practice.faults.clear()
        self.practice.store.bytes_per_s = 10_000
        account = next(a for a in self.session.accounts.all() if a.provider == "audiodelivery")
        self.session.start(to=[account.id])
        uploads = self.session.queue.ledger.all
        await self.stage.until(lambda: any(u.state in RUNNING for u in uploads()))
        self.window.close()
        await self.look("quit dialog")
        boxes()[0].close()
        self.session.queue.cancel([u.id for u in uploads()])
        await self.stage.until(lambda: not any(u.state in RUNNING for u in uploads()))


@pytest.fixture(scope="module")
def tour(
    play: Callable[[Scene], None], song: Path, tmp_path_factory: pytest.TempPathFactory
) -> Tour:
    """What can be read at every place of a window that is full of outside words."""
    folder = tmp_path_factory.mktemp("outside")
    flac = make_audio(folder / "song.flac", seconds=0.5)
    tours: list[Tour] = []

    async def scene(stage: Stage) -> None:
        guide = Guide(stage, practice)
        await set_up(stage, practice, song, folder)
        trouble(practice)
        tracks = [item.track.id for item in stage.house.session.library.items()]
        stage.house.session.start(tracks[:2])
        await until_ended(stage.house.session)
        await guide.rows_and_tabs()
        await guide.work()
        await guide.decision()
        await guide.account()
        await guide.repeats()
        await guide.copies(flac)
        await guide.toast()
        await guide.publishing()
        await guide.quitting()
        tours.append(guide.tour)

    with Practice() as practice:
        play(scene)
    return tours[0]


def test_the_tour_saw_outside_words_everywhere(tour: Tour) -> None:
    counts = {place: sum("outside" in s.text for s in seen) for place, seen in tour.seen.items()}
    assert [place for place, count in counts.items() if not count] == []


def test_nothing_from_outside_is_taken_for_html(tour: Tour) -> None:
    assert offences(tour, lambda s: s.is_rich and "<img" in s.text) == {}


def test_nothing_from_outside_hides_or_reorders_text(tour: Tour) -> None:
    assert offences(tour, lambda s: any(c in s.read for c in HIDDEN)) == {}


def test_nothing_from_outside_is_long(tour: Tour) -> None:
    assert offences(tour, lambda s: len(s.text) > ROOM) == {}


def test_ten_megabytes_of_text_make_no_more_work(tour: Tour) -> None:
    assert tour.events["short"] > 0
    assert tour.events["huge"] <= 2 * tour.events["short"]


def test_every_box_is_told_that_its_text_is_plain() -> None:
    """Whether it holds words from outside today or not."""
    told: dict[str, bool] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and "QMessageBox(" in (text := ast.unparse(node)):
                told[f"{path.name}: {node.name}"] = "setTextFormat(" in text
    assert len(told) > 1
    assert [where for where, is_told in told.items() if not is_told] == []


def test_the_command_line_says_it_in_one_line_and_commands_no_terminal(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A service's words, or a file's name, cannot write a line of ours or paint the screen."""
    said = f"{OUTSIDE}\x1b]0;title\x07\x1b[2J\n✓ other.wav to Shop: ready. id 1"
    refusal = Failure("refused", said)
    TextReport().finished("/music/two\nlines \x1b[31m.wav", "Shop", "failed", End(error=refusal))
    TextReport().finished("/music/a.wav", "Shop", "ready", End(remote={"id": said}))
    out = capsys.readouterr().out
    assert len(out.splitlines()) == 2
    assert [character for character in f"\x1b{HIDDEN}" if character in out] == []


def offences(tour: Tour, is_one: Callable[[Shown], bool]) -> dict[str, str]:
    """Where texts of that kind were seen, each place once, with the beginning of one."""
    found: dict[str, str] = {}
    for place, seen in tour.seen.items():
        for each in filter(is_one, seen):
            found.setdefault(each.where, f"{place}: {each.text[:60]!r} ({len(each.text)})")
    return found


MARKED = (
    *"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    *"\0\x07\x1b\x7f\x85",
    *"\u2028\u2029\u200b\u2060\ufeff",
    "\ud800",
)
"""Bidi marks; controls; what breaks lines or has no width; half a character."""


@pytest.mark.parametrize(
    "number", [ord(each) for each in MARKED], ids=lambda number: f"U+{number:04X}"
)
def test_what_hides_reorders_or_breaks_a_line_shows_as_a_mark(number: int) -> None:
    character = chr(number)
    assert character not in shown(f"a{character}b")
    assert character not in shown(f"a{character}b", keeps_lines=True)


@pytest.mark.parametrize("text", ["👩\u200d🎤", "می\u200cخواهم", "क्\u200dष", "日本 é ü ß ñ"])
def test_what_scripts_and_pictures_need_stays(text: str) -> None:
    assert shown(text) == text
