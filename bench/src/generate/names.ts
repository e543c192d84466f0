import { drawn, oneOf } from './random.ts';

const given =
  'Aage Agnete Alma Anders Annelise Arne Asta Bente Birgit Bjarne Bodil Børge Carla Christian Dagny Ditte Ebbe Egon Ejnar Elin Ellen Emil Erik Esther Finn Frederik Frode Gerda Grete Gudrun Hanne Helge Henning Hjalmar Inge Ingrid Iver Jens Jørgen Karen Kirsten Kjeld Knud Lars Leif Lis Magnus Margit Mogens Nanna Niels Ole Palle Pernille Poul Ragnhild Rikke Rune Sigrid Sven Sæunn Søren Thora Tove Troels Ulla Vagn Vibeke Viggo Yrsa Åse Åge Øjvind';
const middle =
  'Alstrup Balslev Bisgaard Brandt Bruun Damgaard Dalsgaard Ebbesen Engelund Frost Gade Glud Grønbæk Hald Hedegaard Hjort Holst Hvid Iversholt Juhl Kjær Kofoed Krag Krogh Lange Lindhardt Lund Meldgaard Mølgaard Nørskov Overby Præstholm Quist Ravn Riis Rosendal Skov Sloth Steen Søgaard Thyge Toft Ussing Vang Vestergaard Winther Ziegler Ørsted Østerby Aaby';
const family =
  'Abildskov Andersholt Bagger Bertelskov Bjerrum Bojstrup Buchholt Carstenholt Dideriksholt Elkjær Enevoldskov Fogtmann Frandsholt Friisholt Gregersholt Hansholt Hauge Hermanskov Holmstrup Ibskov Jakobskov Jespersholt Kaaregaard Knudskov Kristenskov Lauridskov Lorenskov Madskov Mikkelskov Mortenskov Nielskov Nygaardholm Olufskov Paaskeholt Pederskov Poulskov Rasmuskov Simonskov Sørenskov Terkelskov Thomaskov Uldallholt Villadskov Wolderskov Yderholt Æbelholt Ødegaardholm Åkjærholt';

const [givenNames, middleNames, familyNames] = [given, middle, family].map((text) => text.split(' ')) as [
  string[],
  string[],
  string[],
];

/** The name of an invented person: common family names are more common. */
export function nameOf(seed: number, person: number): string {
  const first = oneOf(givenNames, drawn(seed, 1, person));
  const second = oneOf(middleNames, drawn(seed, 2, person));
  const last = oneOf(familyNames, drawn(seed, 3, person) ** 1.5);
  return `${first} ${second} ${last}`;
}

/** Of what an invented body is named: as many places as are asked for. */
export function placeOf(body: number): string {
  const parts = [middleNames, familyNames].map((names, which) =>
    oneOf(names, ((body * (which === 0 ? 7 : 1)) % names.length) / names.length),
  );
  return `${parts.join(' ')} ${body}`;
}
