"""Gathers the peaks of a stream of decoded frames whose length is not known beforehand."""

from __future__ import annotations

from collections import Counter
from functools import reduce
from typing import Any

import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

from musicupload_gui.domain.audio_checks import AudioChecks
from musicupload_gui.intake.audio_checks import Listener

FEWEST_PEAKS, MOST_PEAKS = 16, 2048
_CELL_LIMIT = 1 << 18
_BUFFER_SAMPLES = 1 << 17
_LONG_CELL_SAMPLES = 64
_SAMPLES: dict[str, tuple[type[Any], float, float]] = {
    # by format: its type, the value of silence, full scale above silence
    "u8": (np.uint8, 128, 128),
    "s16": (np.int16, 0, 2**15),
    "s32": (np.int32, 0, 2**31),
    "s64": (np.int64, 0, 2**63),
    "flt": (np.float32, 0, 1),
    "dbl": (np.float64, 0, 1),
}


class Peaks:
    """Absolute maxima over all channels, in cells of equal length.

    Cells start at one sample; when all are full, neighbours are joined and cells are twice as
    long. So memory stays the same however long the sound is, and a cell is always a small part
    of a peak's stretch.
    """

    def __init__(self) -> None:
        self.sample_rate_hz = 0
        self.channels = 0
        self._samples_at_rate: Counter[int] = Counter()
        self._cells = np.zeros(_CELL_LIMIT)
        self._full_cells = 0
        self._cell_samples = 1
        self._form = ("", 0)
        self._silence, self._full_scale = 0.0, 1.0
        # By plane, sample and channel within the plane; frames are too small to work on singly.
        self._buffer: NDArray[Any] = np.empty((1, 0, 1))
        self._filled = 0
        self._listener = Listener()

    @property
    def duration_s(self) -> float:
        """How long the frames taken in so far play."""
        return sum(samples / rate for rate, samples in self._samples_at_rate.items())

    def add(self, frame: AudioFrame) -> None:
        """Take in the next frame; `ValueError` for samples of a kind that is not known."""
        form = frame.format.name, frame.layout.nb_channels
        if form != self._form:
            self._change_form(frame)
            self._form = form
        count = frame.samples
        if self._filled + count > self._buffer.shape[1]:
            self._work_off(count)
        self._filled += count
        planes: tuple[Any, ...] = frame.planes
        for row, plane in zip(self._buffer, planes, strict=True):
            samples = np.frombuffer(plane, row.dtype, count * row.shape[1])
            row[self._filled - count : self._filled] = samples.reshape(count, -1)
        self._samples_at_rate[frame.sample_rate] += count

    def in_buckets(self, count: int) -> tuple[float, ...]:
        """The peaks over `count` equal stretches of time, each 0..1; 16 to 2048 of them."""
        self._close_cell()
        buckets = min(max(count, FEWEST_PEAKS), MOST_PEAKS)
        starts = np.arange(buckets) * self._samples_at_rate.total() // buckets // self._cell_samples
        cells = np.nan_to_num(self._cells[: self._full_cells])
        peaks = np.maximum.reduceat(cells, np.minimum(starts, len(cells) - 1))
        return tuple(np.round(np.clip(peaks, 0.0, 1.0), 5).tolist())

    def checks(self) -> AudioChecks:
        """What was heard besides the peaks, as far as the frames tell."""
        self._close_cell()
        return self._listener.heard(self._cells[: self._full_cells], self.duration_s)

    def _change_form(self, frame: AudioFrame) -> None:
        kind = frame.format.name.removesuffix("p")
        if kind not in _SAMPLES:
            raise ValueError(f"samples of kind {frame.format.name}")
        self._close_cell()
        self.sample_rate_hz = self.sample_rate_hz or frame.sample_rate
        self.channels = self.channels or frame.layout.nb_channels
        type_, self._silence, self._full_scale = _SAMPLES[kind]
        channels = frame.layout.nb_channels
        planes, width = (channels, 1) if frame.format.is_planar else (1, channels)
        self._buffer = np.empty((planes, _BUFFER_SAMPLES, width), type_)
        scale = (self._silence, self._full_scale)
        self._listener.begin(frame.sample_rate, channels, scale)

    def _work_off(self, wanted: int = 0) -> None:
        """Turn the buffer into cells, and make room for the wanted number of samples."""
        done = 0
        while cells := min(
            (self._filled - done) // self._cell_samples, _CELL_LIMIT - self._full_cells
        ):
            end = done + cells * self._cell_samples
            self._append(self._buffer[:, done:end], cells)
            done = end
        left = self._buffer[:, done : self._filled].copy()
        self._filled -= done
        if self._filled + wanted > self._buffer.shape[1]:
            planes, room, width = self._buffer.shape
            self._buffer = np.empty((planes, room + wanted, width), self._buffer.dtype)
        self._buffer[:, : self._filled] = left

    def _close_cell(self) -> None:
        self._work_off()
        if self._filled:
            self._append(self._buffer[:, : self._filled], 1)
            self._filled = 0

    def _append(self, samples: NDArray[Any], cells: int) -> None:
        highest = _folded(np.maximum, samples, cells) - self._silence
        lowest = _folded(np.minimum, samples, cells) - self._silence
        end = self._full_cells + cells
        heights = np.maximum(highest, -lowest) / self._full_scale
        self._cells[self._full_cells : end] = heights
        self._listener.add(samples, float(heights.max()))
        self._full_cells = end
        if end == _CELL_LIMIT:
            self._full_cells = end // 2
            self._cells[: end // 2] = np.maximum(self._cells[0::2], self._cells[1::2])
            self._cell_samples *= 2


def _folded(fold: np.ufunc, samples: NDArray[Any], cells: int) -> NDArray[np.float64]:
    """One value for each cell, over all channels."""
    planes, count, width = samples.shape
    values: NDArray[Any]
    if cells == 1 or count // cells >= _LONG_CELL_SAMPLES:
        values = fold.reduce(fold.reduce(samples.reshape(planes, cells, -1), axis=2), axis=0)
    else:  # reducing over short axes would take many times as long as halving does
        values = reduce(fold, [plane[:, i] for plane in samples for i in range(width)])
        while len(values) > cells:
            values = fold(values[0::2], values[1::2])
    return values.astype(np.float64)
