import { propertyNames } from '../../../questions/property-names.ts';
import { both, same } from '../../../questions/say.ts';
import { isOwnWord, sayClaim } from '../../claims/claim.ts';
import { choice, danishText, other, plain, things } from '../fields.ts';
import { row, sayThing, selectOf, text } from '../named.ts';
import { anything, kind } from './kind.ts';

/** A claim: what one source says of one thing, where, and how surely. Its addresses begin with `/kilde/`. */
export const claimKind = kind('Claim', {
  fields: [
    other('about', ['Handler om', 'About'], `aboutId about { ${selectOf(anything)} }`, (value) => {
      const said = sayThing(row(value));
      return said === null ? [] : [{ text: said.name, id: said.id }];
    }),
    {
      key: 'aboutId',
      label: both('Id', 'Id'),
      select: 'aboutId',
      values: ({ aboutId }) =>
        text(aboutId) === null ? [] : [{ text: same(text(aboutId) ?? ''), id: text(aboutId) ?? '' }],
    },
    other('property', ['Oplysning', 'Fact'], 'property', (value) => {
      const name = text(value) ?? '';
      return [{ text: propertyNames[name] ?? same(name) }];
    }),
    {
      key: 'value',
      label: both('Værdi', 'Value'),
      select: 'value valueName',
      values: (found) => {
        const [property, value] = [text(found['property']) ?? '', text(found['value'])];
        if (value === null) return [];
        const said = sayClaim({ property, value, valueName: text(found['valueName']) }).value;
        return [{ text: said, danish: !isOwnWord(property) }];
      },
    },
    danishText('original', 'Som kilden skriver det', 'As the source writes it'),
    danishText('quote', 'Citat', 'Quote'),
    danishText('passage', 'Teksten omkring', 'The text around it'),
    plain('quoteSha256', 'Stedets aftryk (sha256)', 'Hash of the passage (sha256)'),
    plain('start', 'Fra tegn', 'From character'),
    plain('end', 'Til tegn, ikke med', 'To character, exclusive'),
    plain('itemNumber', 'Punkt', 'Item'),
    choice('basis', 'Basis', 'Grundlag', 'Basis'),
    choice('confidence', 'Confidence', 'Tillid', 'Confidence'),
    things('document', ['Document'], 'Kilde', 'Source'),
    plain('list', 'Liste i samlingen', 'List of the collection'),
    danishText('key', 'Rækken i listen', 'Row of the list'),
    plain('sourcesInRow', 'Kilder, rækken nævner', 'Sources that the row names'),
    danishText('note', 'Listens bemærkning', "The list's note"),
  ],
  unlisted: true,
});
