"""What is drawn into boxes while learning: «ass.» and names in hand-written letters, dashes, strokes through a name, print that
shines through, stamps, folds and rims. FONTS: a folder of hand-written fonts (.ttf)."""
import glob
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFont

HIGH, WIDE = 72, 264
PRINTED = [f for f in glob.glob('/usr/share/fonts/**/*.[to]tf', recursive=True)
           if not any(word in f for word in ('D050000L', 'Symbol', 'Z003', 'Math', 'Dingbat', 'Noto'))]
SURNAMES = ('ROSSI FERRARI ESPOSITO BIANCHI ROMANO COLOMBO RICCI MARINO GRECO BRUNO GALLO CONTI DELUCA MANCINI COSTA GIORDANO RIZZO '
            'LOMBARDI MORETTI BARBIERI FONTANA SANTORO MARIANI RINALDI CARUSO FERRARA GALLI MARTINI LEONE LONGO GENTILE').split()
GIVEN = 'Anna Chiara Luca Paola Maria Giulia Sara Elena Ioana Alex Marta Franca Rosa Piero Carlo Dario Nadia Laura'.split()
STAMPED = ('PROTOCOLLATO', 'PERVENUTO', 'REGISTRATO', 'COPIA CONFORME', 'ISTITUTO COMPRENSIVO', 'SEGRETERIA', 'IL DIRIGENTE',
           'VISTO', '18 MAR. 2026', 'Prot. n. 4471', 'ANNULLATO', 'RICEVUTO', '12/03/2026')
MONTHS = 'GEN FEB MAR APR MAG GIU LUG AGO SET OTT NOV DIC'.split()
ABSENT = (['ass.'] * 8 + ['ass', 'Ass.'] * 4 + ['ASS.', 'ASS', 'assente', 'ASSENTE', 'Assente', 'Ass', 'a.', 'A', 'A.', 'ass. giust.',
          'giust.', 'malattia', 'non pres.', 'n.p.', 'ass.te', 'rinuncia', 'non venuta'])
rnd, pick = random.uniform, random.choice


def _written(text, fonts, smallest, largest):
    font = ImageFont.truetype(pick(fonts), int(rnd(smallest, largest)) * 3)
    x0, y0, x1, y1 = font.getbbox(text)
    image = Image.new('L', (x1 - x0 + 60, y1 - y0 + 60), 0)
    ImageDraw.Draw(image).text((30 - x0, 30 - y0), text, font=font, fill=255, stroke_width=pick([0, 0, 1, 2]))
    slant = rnd(-.3, .3)
    image = image.transform((image.width + 40, image.height), Image.AFFINE, (1, slant, -slant * image.height / 2 - 20, 0, 1, 0), Image.BILINEAR)
    image = image.rotate(rnd(-8, 8), Image.BILINEAR, expand=True)
    image = image.resize((max(4, int(image.width * rnd(.75, 1.3) / 3)), max(4, image.height // 3)), Image.LANCZOS)
    dots = np.array(image)
    return dots[np.ix_(dots.max(1) > 20, dots.max(0) > 20)] if dots.max() > 20 else dots


def _placed(dots, wide=200):
    out = np.zeros((HIGH, WIDE), np.uint8)
    high, width = dots.shape
    half = min(width / 2, 60)
    x = int(rnd(16 + half, wide - 16 - half)) - width // 2
    y = int(np.clip(random.gauss(37, 5), 24, 50)) - high // 2
    top, left, bottom, right = max(0, y), max(0, x), min(HIGH, y + high), min(wide, x + width)
    if bottom > top and right > left:
        out[top:bottom, left:right] = dots[top - y:bottom - y, left - x:right - x]
    return out


def absent(fonts):
    return _placed(_written(pick(ABSENT), fonts, 13, 30))


def name(fonts):
    surname, given, kind = pick(SURNAMES).capitalize(), pick(GIVEN), random.random()
    if kind < .45:
        text = pick([f'{given} {surname}', f'{surname} {given}', f'{given[0]}. {surname}', surname, given, surname.upper()])
    elif kind < .7:
        text = pick([given[0] + surname[0], f'{given[0]}.{surname[0]}.', surname[:3], given[:2], surname[0], surname[:4] + '.'])
    else:
        text = pick([f'{random.randint(7, 18)}{pick(":.,")}{pick(["00", "10", "15", "30", "45"])}', f'h {random.randint(8, 17)}'])
    return _placed(_written(text, fonts, 11, 46))


def over(fonts):
    """A name of the box above or below that reaches into this one by less than a third."""
    for _ in range(50):
        dots = _written(pick([pick(SURNAMES).capitalize(), f'{pick(GIVEN)} {pick(SURNAMES).capitalize()}', pick(GIVEN)]), fonts, 14, 48)
        high, width = dots.shape
        left, top = random.randint(10, 70), random.randint(-high, HIGH)
        lines = np.arange(top, top + high)
        inside = dots[(lines >= 16) & (lines < 56)].sum() / max(1, dots.sum())
        if .02 < inside < .33:
            break
    out = np.zeros((HIGH, WIDE), np.uint8)
    seen = (lines >= 0) & (lines < HIGH)
    wide = min(width, 200 - left)
    out[lines[seen], left:left + wide] = dots[seen][:, :wide]
    return out


def _curve(points, width, scale=3):
    image = Image.new('L', (WIDE * scale, HIGH * scale), 0)
    ImageDraw.Draw(image).line([(x * scale, y * scale) for x, y in points], fill=255, width=int(width * scale), joint='curve')
    return np.array(image.resize((WIDE, HIGH), Image.LANCZOS))


def dash(_fonts):
    x, y, kind, width = rnd(60, 150), np.clip(random.gauss(36, 4), 24, 48), random.random(), rnd(.8, 2.2)
    if kind < .35:
        long = rnd(8, 80)
        return _curve([(x - long, y + rnd(-3, 3)), (x, y + rnd(-1.5, 1.5)), (x + long, y + rnd(-3, 3))], width)
    if kind < .55:
        long, wave = rnd(20, 80), rnd(1, 3.5)
        return _curve([(x - long + long * k / 12, y + wave * np.sin(k * rnd(.9, 1.2))) for k in range(25)], width)
    if kind < .8:
        long, up = rnd(10, 75), pick([-1, 1])
        return _curve([(x - long, y + up * rnd(10, 24)), (x + long, y - up * rnd(10, 24))], width)
    if kind < .9:
        long = rnd(5, 12)
        return np.maximum(_curve([(x - long, y + 9), (x - 2, y - 9)], width), _curve([(x + 4, y + 9), (x + long + 8, y - 9)], width))
    long = rnd(15, 60)
    return _curve([(x - long, y - 12), (x + long, y - 12), (x - long, y + 12), (x + long, y + 12)], width)


def strike(_fonts):
    width, y, kind, left, right = rnd(.9, 2.4), np.clip(random.gauss(37, 3), 28, 46), random.random(), rnd(10, 40), rnd(150, 196)
    wavy = [(left + (right - left) * k / 12, y + rnd(-1.5, 1.5)) for k in range(13)]
    if kind < .3:
        return np.maximum(_curve(wavy, width), _curve([(x, down + rnd(4, 7)) for x, down in wavy], width))
    if kind < .5:
        return _curve([(left + (right - left) * k / 30, y + (9 if k % 2 else -9) * rnd(.6, 1)) for k in range(31)], width)
    if kind < .65:
        return np.maximum(_curve([(left, y - 14), (right, y + 14)], width), _curve([(left, y + 14), (right, y - 14)], width))
    return _curve(wavy, width)


def through(_fonts):
    image = Image.new('L', (WIDE, HIGH), 0)
    draw, font = ImageDraw.Draw(image), ImageFont.truetype(pick(PRINTED), random.randint(9, 18))
    text = pick([f'{pick(SURNAMES)} {pick(GIVEN)}', f'I.C. {pick(SURNAMES)} - Scuola {pick(GIVEN)}', f'{random.randint(1, 130)}   {pick(SURNAMES)}'])
    for line in range(pick([1, 1, 2])):
        draw.text((random.randint(-60, 160), random.randint(8, 52)), pick(GIVEN) if line else text, font=font, fill=255)
    if random.random() < .3:
        y = random.randint(0, 71)
        draw.line([0, y, WIDE, y], fill=200)
    dots = np.array(image)[:, ::-1]
    return dots[::-1, ::-1] if random.random() < .1 else dots


def stamp(_fonts):
    return dated(_fonts) if random.random() < .25 else _framed()


def dated(_fonts):
    """A date, or a word, without a frame, in part not printed."""
    text = pick([f'{random.randint(1, 31)} {pick(MONTHS)}{pick([" ", ". "])}2026', pick(STAMPED)])
    font = ImageFont.truetype(pick(PRINTED), random.randint(16, 34))
    image = Image.new('L', (3 * WIDE, 60), 0)
    for letter, at in zip(text, np.arange(len(text)) * font.getlength('0') * rnd(1, 1.3)):
        ImageDraw.Draw(image).text((20 + at, 6), letter, font=font, fill=255)
    dots = np.array(image.rotate(rnd(-4, 4)))
    dots = dots * (np.random.random((dots.shape[0], 1)) > rnd(0, .3)) * np.clip(np.random.normal(.85, .25, dots.shape), 0, 1)
    out = np.zeros((HIGH, WIDE), np.uint8)
    top, left = random.randint(-20, 56), random.randint(-120, 120)
    from_, to, across = max(0, -top), min(60, HIGH - top), max(0, -left)
    wide = min(WIDE - max(0, left), dots.shape[1] - across)
    out[top + from_:top + to, max(0, left):max(0, left) + wide] = dots[from_:to, across:across + wide]
    return out


def _framed():
    image = Image.new('L', (420, 300), 0)
    draw, thick, x, y = ImageDraw.Draw(image), random.randint(2, 4), 60, 60
    if random.random() < .55:
        wide, high = random.randint(120, 260), random.randint(40, 110)
        draw.rectangle([x, y, x + wide, y + high], outline=255, width=thick)
        for line in range(random.randint(1, 3)):
            font = ImageFont.truetype(pick(PRINTED), random.randint(13, 26))
            draw.text((x + 8, y + 6 + line * high // 3), pick(STAMPED), font=font, fill=255)
    else:
        radius, font, count = random.randint(50, 95), ImageFont.truetype(pick(PRINTED), random.randint(9, 14)), random.randint(14, 26)
        draw.ellipse([x, y, x + 2 * radius, y + 2 * radius], outline=255, width=thick)
        draw.ellipse([x + 16, y + 16, x + 2 * radius - 16, y + 2 * radius - 16], outline=200, width=max(1, thick - 1))
        for letter in range(count):
            glyph, turn = Image.new('L', (20, 20), 0), 2 * np.pi * letter / count
            ImageDraw.Draw(glyph).text((4, 2), pick('ISTITUOCMPRENSV'), font=font, fill=255)
            glyph = glyph.rotate(-np.degrees(turn) - 90)
            place = (int(x + radius + (radius - 9) * np.cos(turn) - 10), int(y + radius + (radius - 9) * np.sin(turn) - 10))
            image.paste(glyph, place, glyph)
        if random.random() < .5:
            points, middle = random.randint(5, 6), (x + radius, y + radius)
            star = [(middle[0] + size * np.cos(np.pi * at / points), middle[1] + size * np.sin(np.pi * at / points))
                    for at, size in zip(range(2 * points), (.45 * radius, .2 * radius) * points)]
            draw.polygon(star, outline=255, width=thick)
    dots = np.array(image.rotate(rnd(-18, 18)))
    dots = (dots * np.clip(np.random.normal(.85, .25, dots.shape), 0, 1)).astype(np.uint8)
    left, top = random.randint(0, 420 - WIDE), random.randint(20, 200)
    return dots[top:top + HIGH, left:left + WIDE]


def line(_fonts):
    image = Image.new('L', (WIDE, HIGH), 0)
    draw = ImageDraw.Draw(image)
    for _ in range(random.randint(1, 2)):
        kind = random.random()
        if kind < .4:
            y = random.randint(0, 71)
            draw.line([0, y, WIDE, y + random.randint(-4, 4)], fill=255, width=random.randint(1, 2))
        elif kind < .7:
            x = random.randint(0, WIDE)
            draw.line([x, 0, x + random.randint(-6, 6), HIGH], fill=255, width=random.randint(1, 2))
        else:
            radius, x, y = random.randint(120, 220), random.randint(-100, WIDE + 100), random.randint(-150, HIGH + 150)
            draw.ellipse([x - radius, y - radius, x + radius, y + radius], outline=255, width=random.randint(1, 4))
    dots = np.array(image).astype(float)
    if random.random() < .5:
        dots *= np.random.random(dots.shape) > random.random() * .6
    return dots.astype(np.uint8)


def drawn(kind, count, fonts):
    """So many pictures of a kind."""
    return np.stack([kind(fonts) for _ in range(count)])


def fonts_in(folder):
    return sorted(glob.glob(f'{folder}/**/*.ttf', recursive=True))
