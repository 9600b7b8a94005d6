"""Learns how all that is known of a box is weighed (src/ingest/scans/looks/weighing.json) from labelled boxes:

    python weigh.py WEIGHING.json BOXES…

BOXES: what boxes.ts wrote, without its ending, beside each scan a truth.json. Of scans that the second look has not learned from:
of those it has, it is surer than it will be of any other. Needs numpy and lightgbm."""
import base64
import json
import sys

import lightgbm
import numpy as np

from labelled import label, told

LEAF = 255
ROUNDS = 250
LIKE = dict(objective='multiclass', num_class=3, learning_rate=.06, num_leaves=7, min_data_in_leaf=40, bagging_fraction=.7,
            bagging_freq=1, feature_fraction=.5, lambda_l2=5, verbose=-1, num_threads=1, seed=1)


def known(files):
    """What is known of each box, and what is true of it."""
    boxes = [box for file in files for box in told(file) if label(box) >= 0]
    return np.array([box['signs'] for box in boxes], np.float32), np.array([label(box) for box in boxes])


def learned(signs, truth):
    return lightgbm.train(LIKE, lightgbm.Dataset(signs, truth), ROUNDS)


def packed(model):
    """The trees as trees.ts reads them: of each, level by level, the nodes; those that follow one stand side by side."""
    roots, asks, follow, value = [], [], [], []
    for tree in model.dump_model()['tree_info']:
        roots.append(len(asks))
        level = [tree['tree_structure']]
        while level:
            behind = []
            for at, node in enumerate(level):
                split = 'split_feature' in node
                asks.append(node['split_feature'] if split else LEAF)
                follow.append(len(level) - at + len(behind) if split else 0)
                value.append(node['threshold'] if split else node['leaf_value'])
                if split:
                    behind += [node['left_child'], node['right_child']]
            level = behind
    text = lambda numbers, kind: base64.b64encode(np.array(numbers, kind).tobytes()).decode()
    return dict(kinds=3, roots=text(roots, '<i4'), asks=text(asks, 'u1'), next=text(follow, '<i2'), value=text(value, '<f4'))


if __name__ == '__main__':
    weighing, *files = sys.argv[1:]
    signs, truth = known(files)
    print(len(truth), 'boxes', np.bincount(truth), signs.shape[1], 'signs')
    json.dump(packed(learned(signs, truth)), open(weighing, 'w'))
