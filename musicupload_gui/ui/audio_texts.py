"""What the Audio tab says of a track's sound, and of why it cannot be heard."""

from __future__ import annotations

from musicupload_gui.domain.audio_checks import Remark, RemarkKind
from musicupload_gui.domain.wording import N_
from musicupload_gui.ui.amounts import clock_span, number_text
from musicupload_gui.ui.player import Trouble
from musicupload_gui.ui.tongue import plural, tr

_TENTHS_BELOW_S = 100
_TROUBLES = {
    Trouble.NO_SYSTEM: N_("Nothing can be played here: this computer lacks the parts for sound."),
    Trouble.NO_OUTPUT: N_("No speaker or headphones found. It plays, but nothing is heard."),
    Trouble.NOT_OPENED: N_("The file cannot be opened. It may have been moved."),
    Trouble.NOT_PLAYED: N_("This file cannot be played here."),
}
_PLAIN = {
    RemarkKind.SILENT: N_("The whole track is silent"),
    RemarkKind.LEFT_ONLY: N_("Only the left channel has sound"),
    RemarkKind.RIGHT_ONLY: N_("Only the right channel has sound"),
    RemarkKind.SAME_SIDES: N_("Both channels are the same: mono in a stereo file"),
}


def trouble_text(trouble: Trouble) -> str:
    """Why there is nothing to hear, as a sentence."""
    return tr(_TROUBLES[trouble])


def remark_text(remark: Remark) -> str:
    """One thing that deserves a look."""
    at = clock_span(remark.at_s or 0.0)
    match remark.kind:
        case RemarkKind.ENDS_EARLY:
            told = tr("The file ends early: {heard} of {declared}")
            return told.format(heard=at, declared=clock_span(remark.amount))
        case RemarkKind.SILENCE_START:
            return tr("Silence: {count} s at the start").format(count=_seconds(remark.amount))
        case RemarkKind.SILENCE_END:
            return tr("Silence: {count} s at the end").format(count=_seconds(remark.amount))
        case RemarkKind.CLIPPING:
            count = round(remark.amount)
            told = plural(
                "Clipping: %n place, at {at}", "Clipping: %n places, first at {at}", count
            )
            return told.format(at=at)
        case RemarkKind.OFFSET:
            percent = number_text(abs(remark.amount) * 100, 1)
            return tr("The sound is off centre by {count} % (DC offset)").format(count=percent)
        case RemarkKind.ODD_RATE:
            return tr("Unusual sample rate: {rate}").format(rate=rate_text(remark.amount))
        case _:
            return tr(_PLAIN[remark.kind])


def rate_text(rate_hz: float) -> str:
    """A sample rate: `44.1 kHz`."""
    return tr("{count} kHz").format(count=f"{rate_hz / 1000:g}")


def position_text(at_s: float, length_s: float) -> str:
    """Where playing is, for those who do not see it."""
    told = tr("Position {at} of {length}")
    return told.format(at=clock_span(at_s), length=clock_span(length_s))


def looks_text(count: int) -> str:
    """How many checks found something that is likely to be a mistake."""
    return plural("%n needs a look", "%n need a look", count) if count else ""


def _seconds(seconds: float) -> str:
    return number_text(seconds, 1 if seconds < _TENTHS_BELOW_S else 0)
