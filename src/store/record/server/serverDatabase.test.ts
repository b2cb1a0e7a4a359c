// A record on a server: a connection that breaks is a Failure, and the record serves on.
import { afterAll, describe, expect, it } from 'vitest';
import { batchOf, figureOf, noteOf } from '../../testing/figureOf.ts';
import { openAt, recordPlaces } from '../../testing/recordPlaces.ts';
import { SERVER_PROGRAMS } from '../../testing/serverOfTests.ts';
import { openRecord } from '../openRecord.ts';

describe.skipIf(SERVER_PROGRAMS === undefined)('a record on a server', () => {
  const places = recordPlaces('server');
  afterAll(() => places.clear());

  it('outlives its server: what was in hand is refused, what was confirmed is there', async () => {
    const place = await places.next();
    const record = await openAt(place);
    await record.write(noteOf(), (writer) => writer.addFigures(batchOf(figureOf('kept', '1'))));
    const answer = await record.write(noteOf(), async (writer) => {
      await writer.addFigures(batchOf(figureOf('lost', '1')));
      places.server()?.restart();
      return writer.addFigures(batchOf(figureOf('lost-too', '1')));
    });
    expect(answer).toMatchObject({ failure: 'unreadable', what: 'record' });
    expect((await record.figures({})).map(({ id }) => id)).toEqual(['kept']);
    await record.close();
  });

  it('is not there before it is made, and unreadable where nobody answers', async () => {
    const place = await places.next();
    expect(await openRecord(place.folder, { ...place, create: false })).toMatchObject({ failure: 'not-found' });
    const nobody = 'postgres://marshall@127.0.0.1:1/none';
    expect(await openRecord(place.folder, { server: nobody, create: true })).toMatchObject({ failure: 'unreadable' });
  });
});
