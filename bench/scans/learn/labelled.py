"""Boxes that boxes.ts has cut out of scans, with what the truth.json beside each scan says of them."""
import json
import os

import numpy as np

HIGH, WIDE = 72, 264
LEVELS = (10, 20, 40, 80, 160)
SHADES = len(LEVELS) + 1


def told(file):
    """Each box with what is true of it."""
    truths = {}
    for text in open(file + '.jsonl'):
        box = json.loads(text)
        folder = box['folder']
        if folder not in truths:
            known = json.load(open(os.path.join(folder, 'truth.json')))
            truths[folder] = {(one['page'], str(one['row']), one['column']): one for one in known['boxes']}
        true = truths[folder].get((box['page'], box['row'], box['column']))
        if true is not None:
            yield {**box, **{f'true {key}': value for key, value in true.items()}}


def loaded(file):
    """Pictures (a byte a dot), their sizes (high, wide), the shades of their pages, and what is true: 0 empty, 1 signed, 2 neither,
    below 0 not to learn from."""
    raw = np.memmap(file + '.raw', dtype=np.uint8, mode='r')
    boxes, pages, dark, size = list(told(file)), {}, [], []
    for box in boxes:
        high, wide = min(HIGH, box['height']), min(WIDE, box['width'])
        picture = raw[box['offset']:box['offset'] + box['width'] * box['height']].reshape(box['height'], box['width'])
        counts = pages.setdefault((box['folder'], box['file'], box['index']), np.zeros(1 + SHADES))
        counts += [picture.size] + [int((picture >= least).sum()) for least in (*LEVELS, 256)]
        padded = np.zeros((HIGH, WIDE), np.uint8)
        padded[:high, :wide] = picture[:high, :wide]
        dark.append(padded)
        size.append((high, wide))
    shades = np.stack([_shades(*pages[box['folder'], box['file'], box['index']]) for box in boxes])
    truth = np.array([label(box) for box in boxes])
    return dict(dark=np.stack(dark), size=np.array(size), shades=shades, truth=truth, told=boxes)


def _shades(whole, *counts):
    """Of the boxes of a page how much is how dark (of a thousand dots, as a logarithm), from pale to black; and that it is known."""
    within = -np.diff(counts)
    return np.append(np.log1p(1000 * within / whole) / 5, 1).astype(np.float32)


def label(box):
    """What is true of a box: 0 empty, 1 signed, 2 neither, below 0 not to learn from."""
    if box['true class'] == 'apart':
        return 2
    if box['true class'] != 'plain' or 'visible-in-one-scan-only' in (box['true kinds'] or []):
        return -1
    if box['true state'] == 'empty':
        return 0
    return 1 if box['true inkVisible'] else -2


def joined(parts):
    return {key: sum((part[key] for part in parts), []) if key == 'told' else np.concatenate([part[key] for part in parts])
            for key in parts[0]}
