"""Boxes that boxes.ts has cut out of scans, with what the truth.json beside each scan says of them."""
import json
import os

import numpy as np

HIGH, WIDE = 72, 264
LEVELS = (10, 20, 40, 80, 160)
SHADES = len(LEVELS) + 1


def loaded(file):
    """Pictures (a byte a dot), their sizes (high, wide), the shades of their pages, and what is true: 0 empty, 1 signed, 2 neither,
    below 0 not to learn from."""
    raw = np.memmap(file + '.raw', dtype=np.uint8, mode='r')
    truths, dark, size, truth, told, pages = {}, [], [], [], [], {}
    for text in open(file + '.jsonl'):
        box = json.loads(text)
        folder = box['folder']
        if folder not in truths:
            known = json.load(open(os.path.join(folder, 'truth.json')))
            truths[folder] = {(one['page'], str(one['row']), one['column']): one for one in known['boxes']}
        true = truths[folder].get((box['page'], box['row'], box['column']))
        if true is None:
            continue
        high, wide = min(HIGH, box['height']), min(WIDE, box['width'])
        picture = raw[box['offset']:box['offset'] + box['width'] * box['height']].reshape(box['height'], box['width'])
        counts = pages.setdefault((folder, box['file'], box['index']), np.zeros(1 + SHADES))
        counts += [picture.size] + [int((picture >= least).sum()) for least in (*LEVELS, 256)]
        padded = np.zeros((HIGH, WIDE), np.uint8)
        padded[:high, :wide] = picture[:high, :wide]
        dark.append(padded)
        size.append((high, wide))
        truth.append(_label(true))
        told.append({**box, **{f'true {key}': value for key, value in true.items()}})
    shades = np.stack([_shades(*pages[box['folder'], box['file'], box['index']]) for box in told])
    return dict(dark=np.stack(dark), size=np.array(size), shades=shades, truth=np.array(truth), told=told)


def _shades(whole, *counts):
    """Of the boxes of a page how much is how dark (of a thousand dots, as a logarithm), from pale to black; and that it is known."""
    within = -np.diff(counts)
    return np.append(np.log1p(1000 * within / whole) / 5, 1).astype(np.float32)


def _label(true):
    if true['class'] == 'apart':
        return 2
    if true['class'] != 'plain' or 'visible-in-one-scan-only' in (true['kinds'] or []):
        return -1
    if true['state'] == 'empty':
        return 0
    return 1 if true['inkVisible'] else -2


def joined(parts):
    return {key: sum((part[key] for part in parts), []) if key == 'told' else np.concatenate([part[key] for part in parts])
            for key in parts[0]}
