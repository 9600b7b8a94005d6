import { cluesOf } from '../../src/ingest/columns/clues.js';
import { packClues } from '../../src/ingest/columns/learned-clues.js';

/**
 * Learns from labelled forms what their titles' clues say: a linear-chain conditional random field, its likelihood made
 * greatest by AdaGrad over all forms at once, with a penalty on the squares of the weights. Clues seen in few titles are left out:
 * they tell of single forms. In each round some clues of each title, a share of `dropped`, are not heard: so no single one is
 * relied upon where others say the same. What is learned so is too careful by a factor (`sharpened`). The same forms give
 * the same model.
 */
export function learn(
  given,
  { penalty = 0.7, rounds = 80, rate = 0.3, least = 4, dropped = 0.4, sharpened = 1.3, clues = cluesOf } = {},
) {
  const forms = [...given, ...given.map(misspelt)];
  const meanings = [...new Set(forms.flatMap(({ columns }) => columns.map(({ meaning }) => meaning)))].sort();
  const place = new Map(meanings.map((meaning, at) => [meaning, at]));
  const size = meanings.length;
  const told = forms.map(({ columns }) => clues(columns));
  const known = frequent(told, least);
  const examples = told.map((clues, at) => ({
    clues: clues.map((own) => own.flatMap((clue) => known.get(clue) ?? [])),
    labels: forms[at].columns.map(({ meaning }) => place.get(meaning)),
  }));
  const weights = new Float64Array(known.size * size);
  const transitions = new Float64Array((size + 1) * size);
  const learned = [ascent(weights, rate, penalty), ascent(transitions, rate, penalty)];
  const isHeard = hearing(dropped);
  for (let round = 0; round < rounds; round++) {
    const follows = transitions.map(Math.exp);
    for (const { clues: all, labels } of examples) {
      const heard = { clues: all.map((own) => own.filter(isHeard)), labels, louder: 1 / (1 - dropped) };
      slope(heard, size, weights, follows, learned[0].slope, learned[1].slope);
    }
    for (const { step } of learned) step();
  }
  return modelOf(
    meanings,
    known,
    weights.map((weight) => sharpened * weight),
    transitions,
  );
}

/** Whether the next clue is heard: as chance would have it, and the same in every run. */
function hearing(dropped) {
  let times = 0;
  return () => dropped === 0 || mixed(++times) >= dropped * 2 ** 32;
}

/** The same form written in haste: in a title of three a letter is missing, doubled or out of its place. */
function misspelt({ columns }, form) {
  const columnsSo = columns.map((column, at) => {
    const chance = mixed(form * 64 + at);
    const places = [...column.title.matchAll(/(?<=\p{L}{2})\p{L}(?=\p{L})/gu)].map(({ index }) => index);
    if (chance % 3 !== 0 || places.length === 0) return column;
    const place = places[mixed(chance) % places.length];
    return { ...column, title: slipped(column.title, place, mixed(chance + 1) % 3) };
  });
  return { columns: columnsSo };
}

function slipped(title, place, kind) {
  const [before, letter, next, after] = [title.slice(0, place), title[place], title[place + 1], title.slice(place + 2)];
  if (kind === 0) return before + next + after;
  return kind === 1 ? before + letter + letter + next + after : before + next + letter + after;
}

/** A number that looks like chance, and is the same in every run. */
function mixed(number) {
  const one = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  const two = Math.imul(one ^ (one >>> 16), 0x45d9f3b);
  return (two ^ (two >>> 16)) >>> 0;
}

/** The clues that occur at least so many times, each with its number. */
function frequent(told, least) {
  const times = new Map();
  for (const clue of told.flat(2)) times.set(clue, (times.get(clue) ?? 0) + 1);
  const kept = [...times]
    .filter(([, count]) => count >= least)
    .map(([clue]) => clue)
    .sort();
  return new Map(kept.map((clue, at) => [clue, at]));
}

/** AdaGrad: each weight goes up its own slope, less the more it has gone. */
function ascent(weights, rate, penalty) {
  const slope = new Float64Array(weights.length);
  const gone = new Float64Array(weights.length).fill(1e-6);
  const step = () => {
    for (let at = 0; at < weights.length; at++) {
      const up = slope[at] - penalty * weights[at];
      gone[at] += up * up;
      weights[at] += (rate * up) / Math.sqrt(gone[at]);
    }
    slope.fill(0);
  };
  return { slope, step };
}

/** Adds the slope of one form: what its labels say less what the model expects. */
function slope({ clues, labels, louder }, size, weights, follows, toWeights, toTransitions) {
  const likely = clues.map((own) => likelihoods(own, size, weights, louder));
  const { forward, backward, scale } = chances(likely, size, follows);
  for (let at = 0; at < clues.length; at++) {
    const expected = forward[at].map((value, label) => value * backward[at][label]);
    for (const clue of clues[at]) {
      for (let label = 0; label < size; label++) toWeights[clue * size + label] -= expected[label];
      toWeights[clue * size + labels[at]] += 1;
    }
    if (at === 0) {
      for (let label = 0; label < size; label++) toTransitions[size * size + label] -= expected[label];
      toTransitions[size * size + labels[0]] += 1;
      continue;
    }
    const here = likely[at].map((value, label) => (value * backward[at][label]) / scale[at]);
    for (let from = 0; from < size; from++) {
      const weight = forward[at - 1][from];
      if (weight < 1e-9) continue;
      for (let to = 0; to < size; to++)
        toTransitions[from * size + to] -= weight * follows[from * size + to] * here[to];
    }
    toTransitions[labels[at - 1] * size + labels[at]] += 1;
  }
}

function likelihoods(clues, size, weights, louder) {
  const scores = new Float64Array(size);
  for (const clue of clues) for (let label = 0; label < size; label++) scores[label] += weights[clue * size + label];
  const most = Math.max(...scores);
  return scores.map((score) => Math.exp(louder * (score - most)));
}

/** Forward and backward chances, scaled so that their product at each place adds up to one. */
function chances(likely, size, follows) {
  const forward = [];
  const scale = [];
  for (let at = 0; at < likely.length; at++) {
    const reached = new Float64Array(size);
    if (at === 0) reached.set(follows.subarray(size * size));
    else {
      for (let from = 0; from < size; from++) {
        const weight = forward[at - 1][from];
        if (weight < 1e-12) continue;
        for (let to = 0; to < size; to++) reached[to] += weight * follows[from * size + to];
      }
    }
    const own = reached.map((value, label) => value * likely[at][label]);
    scale[at] = own.reduce((sum, value) => sum + value, 0);
    forward[at] = own.map((value) => value / scale[at]);
  }
  const backward = [];
  backward[likely.length - 1] = new Float64Array(size).fill(1);
  for (let at = likely.length - 2; at >= 0; at--) {
    const next = likely[at + 1].map((value, label) => (value * backward[at + 1][label]) / scale[at + 1]);
    backward[at] = new Float64Array(size);
    for (let from = 0; from < size; from++) {
      let sum = 0;
      for (let to = 0; to < size; to++) sum += follows[from * size + to] * next[to];
      backward[at][from] = sum;
    }
  }
  return { forward, backward, scale };
}

/** Weights in hundredths, those near nothing left out, packed as the program reads them. */
function modelOf(meanings, known, weights, transitions) {
  const size = meanings.length;
  const clues = {};
  for (const [clue, number] of known) {
    const told = meanings.flatMap((_, label) => {
      const weight = Math.round(100 * weights[number * size + label]);
      return Math.abs(weight) < 10 ? [] : [label, weight];
    });
    if (told.length > 0) clues[clue] = told;
  }
  const rows = Array.from({ length: size + 1 }, (_, from) =>
    Array.from({ length: size }, (_, to) => Number(transitions[from * size + to].toFixed(2))),
  );
  return { meanings, transitions: rows, clues: packClues(clues) };
}
