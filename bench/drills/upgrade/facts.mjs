// Publishes facts of every kind, in every state, on the commitments of A-590.
import { text } from './sender.mjs';

const STATUSES = ['notStarted', 'inProgress', 'partlyImplemented', 'implemented', 'notPursued'];
const OUTCOMES = ['confirmed', 'disputed', 'notVerifiable'];
const REASONS = ['implemented', 'partlyImplementedAccepted', 'notPursued', 'overtaken', 'notVerifiable'];
const RESPONSES = ['accepted', 'acceptedInPart', 'notAccepted'];

/**
 * @param base the API's address, with its version
 * @param send of `sender`
 */
export async function publishEveryFact(base, send) {
  const withdraw = (user, path) =>
    send(user, 'PUT', `${path}/withdrawal`, { reason: text('Un nom'), originalLanguage: 'fr' });

  const { items } = await (await fetch(`${base}/commitments?resolution=a-590&pageSize=200`)).json();
  const year = Number(new Date().toISOString().slice(0, 4));

  async function report(owner, of, number, words) {
    const content = {
      implementationStatus: STATUSES[number % STATUSES.length],
      percentDone: (number * 7) % 101,
      expectedOn: `${year + 1}-0${1 + (number % 9)}-15`,
      narrative: text(words),
      originalLanguage: number % 2 ? 'fr' : 'nl',
    };
    const draft = await send(owner, 'POST', `${of}/progressReports`, content);
    const path = `/progressReports/${draft.progressReportId}`;
    const evidence = { type: 'report', title: text('Preuve'), publisher: 'Cocom', documentLanguages: ['fr', 'nl'] };
    const link = await send(owner, 'POST', `${path}/evidenceItems`, { ...evidence, url: 'https://example.org/rapport' });
    const file = await send(owner, 'POST', `${path}/evidenceItems`, { ...evidence, type: 'statistics', file: { name: 'chiffres.csv' } });
    await send(owner, 'PUT', `/evidenceItems/${file.evidenceItemId}/content`, 'année,total\n2026,12\n');
    const { etag } = await send(owner, 'GET', path);
    await send(owner, 'PUT', `${path}/publication`, undefined, { 'if-match': etag });
    return { id: draft.progressReportId, link: link.evidenceItemId, file: file.evidenceItemId };
  }

  for (const [number, { commitmentId, owner }] of items.entries()) {
    const of = `/commitments/${commitmentId}`;
    const body = owner.bodyId;
    const does = (every, offset = 0) => number % every === offset;

    if (!does(6, 5)) {
      const first = await report(body, of, number, `Rapport ${number}`);
      if (does(2)) {
        const assessment = await send('staff', 'POST', `${of}/assessments`, {
          progressReportId: first.id,
          outcome: OUTCOMES[(number / 2) % OUTCOMES.length],
          reasons: text('Motifs'),
          originalLanguage: 'nl',
        });
        if (does(8)) await withdraw('staff', `/assessments/${assessment.assessmentId}`);
      }
      if (does(3)) await report(body, of, number + 3, `Deuxième rapport ${number}`);
      if (does(5)) await withdraw(body, `/evidenceItems/${first.link}`);
      if (does(5, 1)) await withdraw('staff', `/evidenceItems/${first.file}`);
      if (does(7)) await withdraw('staff', `/progressReports/${first.id}`);
    }
    if (does(9)) await send(body, 'POST', `${of}/progressReports`, { narrative: { fr: 'Brouillon' } });

    if (does(2, 1)) {
      const response = await send('staff', 'POST', `${of}/governmentResponses`, {
        response: RESPONSES[number % RESPONSES.length],
        respondedOn: '2024-02-01',
        explanation: text('Réponse'),
        originalLanguage: 'fr',
        source: 'https://example.org/reponse',
      });
      if (does(10, 1)) await withdraw('staff', `/governmentResponses/${response.governmentResponseId}`);
    }
    if (does(4, 2) && body !== 'government') {
      await send(body, 'POST', `${of}/governmentResponses`, {
        response: 'notCompetent',
        respondedOn: '2024-03-01',
        explanation: text('Pas compétent'),
        originalLanguage: 'nl',
      });
    }

    if (does(3, 1)) {
      const deadline = await send(body, 'POST', `${of}/deadlines`, {
        deadline: `${year + 1}-06-30`,
        reason: text('Retard'),
        originalLanguage: 'fr',
      });
      const path = `/deadlines/${deadline.deadlineId}`;
      if (does(2)) {
        await send('staff', 'PUT', `${path}/decision`, {
          outcome: does(4) ? 'granted' : 'refused',
          reason: text('Décision'),
          originalLanguage: 'nl',
        });
        if (does(10)) await withdraw('staff', `${path}/decision`);
      }
      if (does(7, 4)) await withdraw(body, path);
    }
    if (does(3, 2)) {
      await send('staff', 'POST', `${of}/deadlines`, {
        deadline: `${year + 2}-01-31`,
        reason: text('Échéance'),
        originalLanguage: 'fr',
      });
    }

    if (does(4)) {
      for (const visibility of ['public', 'internal']) {
        const question = await send('staff', 'POST', `${of}/questions`, {
          visibility,
          text: text(`Question ${number}`),
          originalLanguage: 'fr',
          answerExpectedOn: `${year + 1}-01-15`,
        });
        if (does(8)) {
          const answer = await send(body, 'POST', `/questions/${question.questionId}/answers`, {
            text: text('Voici'),
            originalLanguage: 'nl',
          });
          if (does(16)) await withdraw(body, `/answers/${answer.answerId}`);
        }
        if (does(12)) await withdraw('staff', `/questions/${question.questionId}`);
      }
    }

    if (does(5, 2)) {
      const { etag } = await send('staff', 'GET', `${of}/shortTitle`);
      const given = await send('staff', 'PUT', `${of}/shortTitle`, { title: text(`Titre ${number}`) }, { 'if-match': etag });
      if (does(10, 2)) await withdraw('staff', `/shortTitles/${given.shortTitleId}`);
    }

    if (does(5, 3)) {
      const closed = await send('staff', 'POST', `${of}/closures`, {
        kind: 'closed',
        reason: REASONS[number % REASONS.length],
        explanation: text('Clôture'),
        originalLanguage: 'fr',
      });
      if (does(10, 3)) {
        await send('staff', 'POST', `${of}/closures`, {
          kind: 'reopened',
          explanation: text('Réouverture'),
          originalLanguage: 'nl',
        });
      }
      if (does(15, 8)) await withdraw('staff', `/closures/${closed.closureId}`);
    }
  }

  for (const [from, to] of [['2023-06-30', '2024-06-30'], ['2024-01-01', '2025-06-30']]) {
    const foreword = await send('staff', 'POST', '/resolutions/a-590/forewords', {
      from,
      to,
      text: text('Avant-propos'),
      originalLanguage: 'nl',
    });
    if (to === '2025-06-30') {
      const withdrawn = await withdraw('staff', `/forewords/${foreword.forewordId}`);
      await withdraw('staff', `/withdrawals/${withdrawn.withdrawalId ?? withdrawn.withdrawal.withdrawalId}`);
    }
  }
}
