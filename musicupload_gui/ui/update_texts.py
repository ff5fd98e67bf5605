"""What is said of a newer version, and of a release page that gives no answer."""

from __future__ import annotations

from collections.abc import Mapping

from musicupload_gui.domain.errors import ErrorKind, Problem
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.tongue import tr

TITLE = N_("Newer version")
ASKING = N_("Asking the release page…")
NEWEST = N_("This is the newest version")
HERE = N_("Version {version} is there")
NOTHING_HAPPENS = N_("It is not loaded or installed by itself.")
NO_NOTES = N_("The release page does not say what is new.")
NOT_A_RELEASE = N_("This copy was not made by a release; look where you got it from.")
WHAT_IS_ASKED = N_(
    "One request to the release page, with the number of this version. Nothing about you or your "
    "music."
)
_PAGE = N_("The release page, not this computer")
_NO_ANSWER: Mapping[ErrorKind, tuple[str, str, str]] = {
    ErrorKind.NETWORK: (
        N_("The release page cannot be reached"),
        N_("The connection"),
        N_("Try again when the network is back. Is a proxy needed? Settings, Network."),
    ),
    ErrorKind.TIMEOUT: (
        N_("The release page took too long to answer"),
        N_("The connection or the release page"),
        N_("Try again later."),
    ),
    ErrorKind.TLS: (
        N_("The connection to the release page is not safe"),
        N_("The network or this computer's clock"),
        N_("Check the clock, the proxy and the network, then try again."),
    ),
    ErrorKind.BUSY: (
        N_("The release page asks us to wait"),
        _PAGE,
        N_("Try again in an hour."),
    ),
    ErrorKind.URL_REFUSED: (
        N_("The release page takes no more questions from your network for now"),
        _PAGE,
        N_("Try again in an hour."),
    ),
    ErrorKind.GONE: (
        N_("There is no release on the release page"),
        _PAGE,
        N_("Look where you got this copy from."),
    ),
    ErrorKind.SERVICE: (
        N_("The release page has trouble on its side"),
        _PAGE,
        N_("Try again later."),
    ),
}
"""What happened, whose side it is on, what to do."""
_ODD_ANSWER = (
    N_("The release page gave an answer we do not understand"),
    _PAGE,
    N_("Try again later. If it stays so, look where you got this copy from."),
)


def no_answer(problem: Problem) -> tuple[str, str, str]:
    """What happened, whose side it is on, and what to do."""
    what, whose, todo = _NO_ANSWER.get(problem.kind, _ODD_ANSWER)
    return tr(what), tr(whose), tr(todo)


def here(version: str) -> str:
    """That there is a newer version."""
    return tr(HERE).format(version=version)
