"""Answers come to the window's thread, only the newest, and none to a window that is gone."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from musicupload_gui.ui.background import Background

_DEADLINE_S = 20


class Ear(QObject):
    """Hears answers, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[QThread] = set()

    def take(self, answer: object) -> None:
        self.heard.append(answer)
        self.threads.add(QThread.currentThread())


class Gate:
    """A function that waits in the pool until the test lets it go on."""

    def __init__(self, answer: object) -> None:
        self._answer = answer
        self.begun = threading.Event()
        self.open = threading.Event()

    def __call__(self) -> object:
        self.begun.set()
        assert self.open.wait(_DEADLINE_S)
        return self._answer


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


@pytest.fixture
def ear(owner: QObject) -> Ear:
    return Ear()


@pytest.fixture
def background(owner: QObject, ear: Ear) -> Background:
    made = Background(owner)
    made.answered.connect(ear.take)
    return made


def deliver() -> None:
    """Let everything that the pool has said arrive."""
    assert QThreadPool.globalInstance().waitForDone(_DEADLINE_S * 1000)
    QCoreApplication.sendPostedEvents()


def test_the_function_runs_elsewhere_and_its_answer_comes_home(
    background: Background, ear: Ear, qtbot: QtBot
) -> None:
    background.ask(QThread.currentThread)
    qtbot.waitUntil(lambda: bool(ear.heard))
    assert ear.heard != [QThread.currentThread()]
    assert ear.threads == {QThread.currentThread()}


def test_none_is_an_answer(background: Background, ear: Ear, qtbot: QtBot) -> None:
    background.ask(lambda: None)
    qtbot.waitUntil(lambda: ear.heard == [None])


def test_of_many_requests_only_the_newest_is_answered(
    background: Background, ear: Ear, qtbot: QtBot
) -> None:
    first, ran = Gate("first"), list[str]()

    def note(text: str) -> Callable[[], str]:
        return lambda: ran.append(text) or text

    background.ask(first)
    assert first.begun.wait(_DEADLINE_S)
    for text in ("second", "third", "fourth"):
        background.ask(note(text))
    first.open.set()
    qtbot.waitUntil(lambda: ear.heard == ["fourth"])
    deliver()
    assert ran == ["fourth"]
    assert ear.heard == ["fourth"]


def test_it_can_be_asked_again_from_an_answer(
    background: Background, ear: Ear, qtbot: QtBot
) -> None:
    def ask_on(number: int) -> None:
        if number < 3:
            background.ask(lambda: number + 1)

    background.answered.connect(ask_on)
    background.ask(lambda: 0)
    qtbot.waitUntil(lambda: ear.heard == [0, 1, 2, 3])


def test_nothing_arrives_when_the_owner_went_before_the_end(
    owner: QObject, background: Background, ear: Ear
) -> None:
    gate = Gate("late")
    background.ask(gate)
    assert gate.begun.wait(_DEADLINE_S)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(background)
    gate.open.set()
    deliver()
    assert ear.heard == []


def test_nothing_arrives_when_the_owner_went_with_the_answer_on_its_way(
    owner: QObject, background: Background, ear: Ear
) -> None:
    background.ask(lambda: "on its way")
    assert QThreadPool.globalInstance().waitForDone(_DEADLINE_S * 1000)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    deliver()
    assert ear.heard == []


def test_owners_may_come_and_go_while_functions_run(ear: Ear, qtbot: QtBot) -> None:
    for number in range(200):
        owner = QObject()
        background = Background(owner)
        background.answered.connect(ear.take)
        background.ask(lambda number=number: number)
        if number % 2:
            background.ask(lambda number=number: number)
        owner.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    deliver()
    assert ear.heard == []
    last = Background(ear)
    last.answered.connect(ear.take)
    last.ask(lambda: "here")
    qtbot.waitUntil(lambda: ear.heard == ["here"])


def test_a_function_that_fails_is_loud_and_stops_nothing(
    background: Background, ear: Ear, qtbot: QtBot
) -> None:
    def fail() -> None:
        raise ValueError("of ours")

    with qtbot.captureExceptions() as raised:
        background.ask(fail)
        deliver()
    assert [str(error) for _, error, _ in raised] == ["of ours"]
    background.ask(lambda: "next")
    qtbot.waitUntil(lambda: ear.heard == ["next"])
