"""Listens for what may be wrong with a sound, while its peaks are made and in the same bulk."""

from __future__ import annotations

from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicupload_gui.domain.audio_checks import MOST_CLIPS, SILENT_BELOW, AudioChecks, Sides

_PLACE_S = 0.01
_FULL, _FULL_8_BIT = 1 - 2**-15, 1 - 2**-7
"""What counts as full scale: the highest sample of 8 and of 16 bits; others reach it too."""
_MEAN_OF_EVERY = 4
"""An offset is the same all through a track, and a mean costs more than the other checks."""
_STEREO = 2


class Listener:
    """Takes blocks of samples in their order, by plane, time and channel within the plane.

    What a track answers in its first seconds (does each side sound, do they differ) is not asked
    again, so that it costs next to nothing.
    """

    def __init__(self) -> None:
        self._rate_hz = 1
        self._silence, self._full_scale, self._top = 0.0, 1.0, _FULL
        self._frames = self._blocks = 0
        self._heights, self._samples = 0.0, 0
        self._is_stereo = True
        self._sides_differ = False
        self._side_sounds = [False, False]
        self._tails: list[NDArray[np.bool_]] = []
        self._clips: list[NDArray[np.int64]] = []
        self._last_clip = -1

    def begin(self, rate_hz: int, channels: int, scale: tuple[float, float]) -> None:
        """Expect samples of this form from now on; `scale` is silence, and full scale above it."""
        self._rate_hz = rate_hz
        self._silence, self._full_scale = scale
        self._top = _FULL_8_BIT if self._full_scale == 2**7 else _FULL
        self._is_stereo = self._is_stereo and channels == _STEREO
        self._tails.clear()

    def add(self, samples: NDArray[Any], loudest: float) -> None:
        """Take in the next samples, of which the loudest is this high (0..1)."""
        if self._blocks % _MEAN_OF_EVERY == 0:
            with np.errstate(invalid="ignore"):  # floats may be anything, infinite too
                mean = float(samples.mean(dtype=np.float64)) - self._silence
            self._heights += mean / self._full_scale * samples.size
            self._samples += samples.size
        self._blocks += 1
        if self._is_stereo:
            self._compare_sides(samples)
        if loudest >= self._top:
            self._find_clips(samples)
        else:
            self._tails.clear()
        self._frames += samples.shape[1]

    def heard(self, cells: NDArray[np.float64], duration_s: float) -> AudioChecks:
        """What was found; `cells` are the peaks of all that was heard, in equal short stretches."""
        loud = np.flatnonzero(cells > SILENT_BELOW)
        if not len(loud):
            return AudioChecks(is_silent=True)
        cell_s = duration_s / len(cells)
        offset = self._heights / self._samples
        clips = np.concatenate(self._clips or [np.empty(0, np.int64)])
        return AudioChecks(
            silence_start_s=float(loud[0]) * cell_s,
            silence_end_s=(len(cells) - 1 - float(loud[-1])) * cell_s,
            clip_count=len(clips),
            clips_s=tuple(np.round(clips[:: len(clips) // MOST_CLIPS + 1] * _PLACE_S, 2).tolist()),
            sides=self._sides(),
            offset=offset if isfinite(offset) else 0.0,
        )

    def _sides(self) -> Sides:
        match self._is_stereo, *self._side_sounds:
            case True, True, False:
                return Sides.LEFT
            case True, False, True:
                return Sides.RIGHT
            case True, True, True if not self._sides_differ:
                return Sides.SAME
            case _:
                return Sides.OTHER

    def _compare_sides(self, samples: NDArray[Any]) -> None:
        sides = [plane[:, i] for plane in samples for i in range(plane.shape[1])]
        quiet = SILENT_BELOW * self._full_scale
        low, high = self._silence - quiet, self._silence + quiet
        for i, side in enumerate(sides):
            if not self._side_sounds[i]:  # what is no number is no silence either
                self._side_sounds[i] = not (side.max() <= high and side.min() >= low)
        if not self._sides_differ and not np.array_equal(*sides):
            # Encoders do not keep both sides alike to the last bit.
            left, right = (side.astype(np.float64) for side in sides)
            with np.errstate(invalid="ignore"):
                self._sides_differ = not np.abs(left - right).max() <= quiet

    def _find_clips(self, samples: NDArray[Any]) -> None:
        """Note where runs at full scale are, also those that began in the block before."""
        width = samples.shape[2]
        exactly = samples.dtype.type  # comparing whole numbers with others takes many times as long
        high = exactly(self._silence + self._top * self._full_scale)
        low = exactly(self._silence - self._top * self._full_scale)
        flat = samples.reshape(len(samples), -1)
        full = (flat >= high) | (flat <= low)
        before = self._tails.pop() if self._tails else np.zeros((len(samples), 2 * width), bool)
        full = np.concatenate([before, full], axis=1)
        self._tails.append(full[:, -2 * width :])
        runs = full[:, : -2 * width] & full[:, width:-width] & full[:, 2 * width :]
        # By place at once: to list every sample at full scale takes as long as decoding does.
        first, place = self._frames - 2, max(1, round(self._rate_hz * _PLACE_S))
        last = first + int(samples.shape[1]) - 1
        places = np.arange(first // place, last // place + 1, dtype=np.int64)
        starts = np.maximum(places * place - first, 0) * width
        clip = np.logical_or.reduceat(runs, starts, axis=1).any(axis=0)
        self._note_places(places[clip])

    def _note_places(self, places: NDArray[np.int64]) -> None:
        fresh = places[places > self._last_clip]
        if len(fresh):
            self._clips.append(fresh)
            self._last_clip = int(fresh[-1])
