"""Learns the network of the second look (src/ingest/scans/looks/ink-model.json) from labelled boxes:

    python learn.py FONTS EPOCHS MODEL.json BOXES…

FONTS: a folder of hand-written fonts (.ttf); BOXES: what boxes.ts wrote, without its ending, beside each scan a truth.json.
Needs numpy, pillow and torch."""
import base64
import json
import random
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import drawn
from labelled import HIGH, joined, loaded

EMPTY, SIGNED, ODD = 0, 1, 2
BATCH = 128
AROUND, CELL = 16, 8


class Network(nn.Module):
    def __init__(self, sizes=(12, 24, 32, 48), hidden=48):
        super().__init__()
        one, two, three, four = sizes
        self.looks = nn.ModuleList([nn.Conv2d(3, one, 5, 2, 2), nn.Conv2d(one, two, 3, 2, 1), nn.Conv2d(two, three, 3, 2, 1),
                                    nn.Conv2d(three, four, 3, 1, 1)])
        self.hidden, self.last = nn.Linear(3 * four, hidden), nn.Linear(hidden, 3)

    def forward(self, planes, places):
        seen = planes
        for look in self.looks:
            seen = F.relu(look(seen))
        share = F.avg_pool2d(places, CELL)
        inside = (share[:, :1] > .5).float()
        around = ((share[:, 1:] > .5) & (share[:, :1] <= .5)).float()
        mean = lambda where: (seen * where).sum((2, 3)) / where.sum((2, 3)).clamp(min=1)
        return self.last(F.relu(self.hidden(torch.cat([mean(inside), (seen * inside).amax((2, 3)), mean(around)], 1))))


def planes_of(dark, sizes):
    """What the network sees (how dark, what is in the box, how far down), and where the box and the picture lie."""
    inside, whole, down = (torch.zeros_like(dark) for _ in range(3))
    for at, (high, wide) in enumerate(sizes):
        inside[at, AROUND:high - AROUND, AROUND:wide - AROUND] = 1
        whole[at, :high, :wide] = 1
        down[at, :high] = torch.linspace(-1, 1, int(high))[:, None]
    return torch.stack([dark * whole, inside, down * whole], 1), torch.stack([inside, whole], 1)


class Drawer:
    """Draws into boxes what may stand there, and spoils them as printers and scanners do."""

    def __init__(self, fonts):
        counts = dict(absent=3000, name=3000, dash=1500, strike=800, through=1500, stamp=1500, line=600)
        self.kept = {kind: torch.tensor(drawn.drawn(getattr(drawn, kind), count, fonts)) for kind, count in counts.items()}

    def some(self, kind, dark):
        kept = self.kept[kind]
        return kept[torch.randint(len(kept), (len(dark),))][:, :, :dark.shape[2]].float() / 255

    def composed(self, dark, truth):
        truth, draw = truth.clone(), torch.rand(len(dark))
        ink = torch.where(chance(dark, .5), torch.ones(len(dark), 1, 1), .3 + .7 * torch.rand(len(dark), 1, 1))
        for kind, of, low, high, becomes in (('absent', EMPTY, 0, .12, ODD), ('name', EMPTY, .12, .22, SIGNED),
                                             ('dash', EMPTY, .22, .28, ODD), ('strike', SIGNED, 0, .025, ODD)):
            chosen = (truth == of) & (draw >= low) & (draw < high)
            dark = torch.where(chosen[:, None, None], torch.maximum(dark, self.some(kind, dark) * ink), dark)
            truth[chosen], draw[chosen] = becomes, 2
        return dark, truth

    def spoilt(self, dark):
        if random.random() < .5:
            dark = torch.roll(dark, (random.randint(-2, 2), random.randint(-4, 4)), (1, 2))
        through = self.some('through', dark)
        through = blurred(through) if random.random() < .5 else through
        dark = laid(dark, through * torch.where(chance(dark, .5), level(dark, .08, .25), level(dark, .2, .8)), .16)
        if random.random() < .4:
            dark = laid(dark, dark[torch.randperm(len(dark))].flip(2) * level(dark, .06, .3), .06)
        dark = laid(dark, self.some('stamp', dark) * level(dark, .25, .75), .09)
        dark = laid(dark, self.some('line', dark) * level(dark, .3, .7), .05)
        dark = torch.where(chance(dark, .2), dark.clamp(0, 1) ** level(dark, .7, .7), dark)
        dark = torch.where(chance(dark, .2), dark * level(dark, .5, .5), dark)
        dark = torch.where(chance(dark, .2), blurred(dark), dark)
        dark = torch.where(chance(dark, .2), dark + torch.randn_like(dark) * level(dark, 0, .1), dark)
        dark = laid(dark, (torch.rand_like(dark) < level(dark, 0, .012)).float(), .05)
        black = (dark > level(dark, .15, .35)).float()
        black = torch.where(chance(dark, .25), blurred(black), black)
        return torch.where(chance(dark, .12), black, dark).clamp(0, 1)


def chance(dark, share):
    return torch.rand(len(dark), 1, 1) < share


def level(dark, least, more):
    return least + more * torch.rand(len(dark), 1, 1)


def blurred(dark):
    return F.avg_pool2d(dark[:, None], 3, 1, 1)[:, 0]


def laid(dark, over, share):
    return torch.where(chance(dark, share), torch.maximum(dark, over), dark)


def learned(boxes, drawer, epochs, rate=4e-3):
    network, dots, truth = Network(), torch.tensor(boxes['dark']), torch.tensor(boxes['truth'])
    known = np.where(boxes['truth'] >= 0)[0]
    wide = boxes['size'][known, 1] > 200
    groups = [known[~wide], known[wide]]
    steps = sum(len(group) // BATCH for group in groups)
    optimiser = torch.optim.AdamW(network.parameters(), rate, weight_decay=2e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=epochs * steps + 1)
    for epoch in range(epochs):
        began, lost, batches = time.time(), 0, []
        for group in groups:
            np.random.shuffle(group)
            batches += [group[at * BATCH:(at + 1) * BATCH] for at in range(len(group) // BATCH)]
        random.shuffle(batches)
        for chosen in batches:
            across = -(-int(boxes['size'][chosen, 1].max()) // CELL) * CELL
            dark, wanted = drawer.composed(dots[chosen][:, :, :across].float() / 255, truth[chosen])
            loss = F.cross_entropy(network(*planes_of(drawer.spoilt(dark), boxes['size'][chosen])), wanted)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            lost += loss.item()
        print(f'{epoch + 1}/{epochs} loss {lost / steps:.4f} {time.time() - began:.0f} s', flush=True)
    return network


def packed(network):
    layers = []
    for layer in (*network.looks, network.hidden, network.last):
        weights, bias = layer.weight.detach().numpy(), layer.bias.detach().numpy()
        numbers = np.concatenate([weights.ravel(), bias])
        scale = float(np.abs(numbers).max()) / 32767
        whole = np.round(numbers / scale).astype('<i2')
        layers.append(dict(shape=list(weights.shape), scale=scale, packed=base64.b64encode(whole.tobytes()).decode()))
    return layers


if __name__ == '__main__':
    fonts, epochs, model, *files = sys.argv[1:]
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(1)
    boxes = joined([loaded(file) for file in files])
    print(len(boxes['truth']), 'boxes', HIGH, 'dots high')
    network = learned(boxes, Drawer(drawn.fonts_in(fonts)), int(epochs))
    json.dump(dict(layers=packed(network)), open(model, 'w'))
