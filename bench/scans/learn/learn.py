"""Learns the network of the second look (src/ingest/scans/looks/ink-model.json) from labelled boxes:

    python learn.py FONTS EPOCHS MODEL.json BOXES…

FONTS: a folder of hand-written fonts (.ttf); BOXES: what boxes.ts wrote, without its ending, beside each scan a truth.json, a
file as often as its boxes are to be seen in an epoch. Goes on from MODEL.json.pt where there is one, more slowly.
Needs numpy, pillow and torch."""
import base64
import json
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import drawn
from labelled import HIGH, SHADES, joined, loaded

EMPTY, SIGNED, ODD = 0, 1, 2
BATCH = 128
AROUND, CELL = 16, 8


class Network(nn.Module):
    def __init__(self, sizes=(16, 32, 48, 64), hidden=64):
        super().__init__()
        one, two, three, four = sizes
        self.looks = nn.ModuleList([nn.Conv2d(3, one, 5, 2, 2), nn.Conv2d(one, two, 3, 2, 1), nn.Conv2d(two, three, 3, 2, 1),
                                    nn.Conv2d(three, four, 3, 1, 1)])
        self.hidden, self.last = nn.Linear(3 * four + SHADES, hidden), nn.Linear(hidden, 3)

    def forward(self, planes, places, shades):
        seen = planes
        for look in self.looks:
            seen = F.relu(look(seen))
        share = F.avg_pool2d(places, CELL)
        inside = (share[:, :1] > .5).float()
        around = ((share[:, 1:] > .5) & (share[:, :1] <= .5)).float()
        mean = lambda where: (seen * where).sum((2, 3)) / where.sum((2, 3)).clamp(min=1)
        known = torch.cat([mean(inside), (seen * inside).amax((2, 3)), mean(around), shades], 1)
        return self.last(F.relu(self.hidden(known)))


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
        counts = dict(absent=3000, name=3000, dash=1500, strike=800, through=1500, stamp=2500, dated=1500, line=600,
                      over=3000)
        self.kept = {kind: torch.tensor(drawn.drawn(getattr(drawn, kind), count, fonts)) for kind, count in counts.items()}

    def some(self, kind, dark):
        kept = self.kept[kind]
        return kept[torch.randint(len(kept), (len(dark),))][:, :, :dark.shape[2]].float() / 255

    def composed(self, dark, truth):
        """Draws into some empty boxes and through some signatures what may stand there; changes both."""
        draw = torch.rand(len(dark))
        for kind, of, low, high, becomes in (('absent', EMPTY, 0, .12, ODD), ('name', EMPTY, .12, .22, SIGNED),
                                             ('dash', EMPTY, .22, .28, ODD), ('over', EMPTY, .28, .37, EMPTY),
                                             ('dated', EMPTY, .37, .42, EMPTY), ('strike', SIGNED, 0, .05, ODD),
                                             ('dated', SIGNED, .05, .08, SIGNED)):
            chosen = ((truth == of) & (draw >= low) & (draw < high)).nonzero()[:, 0]
            ink = torch.where(torch.rand(len(chosen), 1, 1) < .5, 1., level(chosen, .3, .7))
            dark[chosen] = torch.maximum(dark[chosen], self.some(kind, dark[chosen]) * ink)
            truth[chosen], draw[chosen] = becomes, 2

    def spoilt(self, dark):
        """What may lie over a box on any page; changes it."""
        if random.random() < .5:
            dark[:] = torch.roll(dark, (random.randint(-2, 2), random.randint(-4, 4)), (1, 2))
        some = lambda kind: lambda part: self.some(kind, part)
        through = some('through') if random.random() < .5 else lambda part: blurred(self.some('through', part))
        mirrored = lambda part: dark[torch.randint(len(dark), (len(part),))].flip(2)
        specks = lambda part: (torch.rand_like(part) < level(part, 0, .012)).float()
        for over, least, more, share in ((through, .08, .25, .08), (through, .2, .8, .08), (mirrored, .06, .3, .025),
                                         (some('stamp'), .25, .75, .09), (some('line'), .3, .7, .05), (specks, 1, 0, .05)):
            changed(dark, share, lambda part: torch.maximum(part, over(part) * level(part, least, more)))


def changed(dark, share, how):
    chosen = (torch.rand(len(dark)) < share).nonzero()[:, 0]
    if len(chosen):
        dark[chosen] = how(dark[chosen])


def rescanned(dark):
    """As another scanner would see it: paler, blurred, grainy, or black and white where that leaves most of the ink."""
    scan = dark.clone()
    changed(scan, .4, lambda part: part.clamp(0, 1) ** level(part, .7, .7))
    changed(scan, .4, lambda part: part * level(part, .5, .5))
    changed(scan, .4, blurred)
    changed(scan, .4, lambda part: part + torch.randn_like(part) * level(part, 0, .1))
    ink = lambda of, least: (of[:, AROUND:-AROUND, AROUND:-AROUND] > least).float().sum((1, 2))
    black = (scan > level(scan, .15, .35)).float()
    changed(black, .25, blurred)
    chosen = (torch.rand(len(dark)) < .25) & (ink(black, .5) >= .6 * ink(dark, .06))
    scan[chosen] = black[chosen]
    return scan


def level(dark, least, more):
    return least + more * torch.rand(len(dark), 1, 1)


def blurred(dark):
    return F.avg_pool2d(dark[:, None], 3, 1, 1)[:, 0]


def learned(network, boxes, drawer, epochs, rate):
    network = network.to(memory_format=torch.channels_last)
    dots, truth, shades = (torch.tensor(boxes[key]) for key in ('dark', 'truth', 'shades'))
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
            dark, wanted, told = dots[chosen][:, :, :across].float() / 255, truth[chosen], shades[chosen]
            drawer.composed(dark, wanted)
            drawer.spoilt(dark)
            # Of a page that is scanned otherwise the shades are not known.
            other = torch.rand(len(dark)) < .45
            dark[other], told[other] = rescanned(dark[other]), 0
            dark.clamp_(0, 1)
            planes, places = planes_of(dark, boxes['size'][chosen])
            loss = F.cross_entropy(network(planes.contiguous(memory_format=torch.channels_last), places, told), wanted)
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
    network, known = Network(), os.path.exists(model + '.pt')
    if known:
        network.load_state_dict(torch.load(model + '.pt'))
    network = learned(network, boxes, Drawer(drawn.fonts_in(fonts)), int(epochs), 2.5e-3 if known else 4e-3)
    torch.save(network.state_dict(), model + '.pt')
    json.dump(dict(layers=packed(network)), open(model, 'w'))
