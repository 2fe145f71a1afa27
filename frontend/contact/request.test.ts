import { describe, expect, test } from 'vitest';
import { emptyDraft, type Draft } from './draft';
import { readPhone } from './phone-rules';
import { requestFrom } from './request';

const circumstances = {
  kiosk: 'demo-clsc',
  language: 'en',
  now: new Date('2026-11-23T15:00:00Z'),
  consent: { purpose: 'contact', version: 3 },
};

function request(draft: Partial<Draft>, more: { serviceId?: string } = {}) {
  return requestFrom({ ...emptyDraft, ...draft }, readPhone, { ...circumstances, ...more });
}

describe('what travels', () => {
  test('is no more than the way and the consent when nothing else was said', () => {
    expect(request({ way: 'code' })).toEqual({
      type: 'contact-request',
      version: 1,
      kiosk: 'demo-clsc',
      language: 'en',
      madeAt: '2026-11-23T15:00:00.000Z',
      reach: { way: 'code' },
      consent: {
        purpose: 'contact',
        version: 3,
        language: 'en',
        at: '2026-11-23T15:00:00.000Z',
      },
    });
  });

  test('says no voicemail unless the person said yes', () => {
    expect(request({ way: 'call', phone: '514 555-0134' })).toMatchObject({
      reach: { way: 'call', phone: '+15145550134' },
      safety: { voicemail: false, callerName: 'passerelle' },
    });
  });

  test('carries all that was answered', () => {
    const full = request(
      {
        way: 'trusted-person',
        trustedName: ' Lise ',
        trustedPhone: '(514) 555-0150',
        times: ['evening'],
        voicemail: true,
        callerName: 'other',
        callerOther: ' Julie ',
        note: ' pas à midi ',
        needs: ['food', 'money'],
        words: ' Le frigo est vide. ',
        name: ' Sam ',
        urgent: true,
        preference: 'woman',
      },
      { serviceId: 'a-service' },
    );
    expect(full).toMatchObject({
      needs: ['food', 'money'],
      serviceId: 'a-service',
      words: 'Le frigo est vide.',
      urgent: true,
      reach: { way: 'trusted-person', trustedName: 'Lise', trustedPhone: '+15145550150' },
      safety: {
        times: ['evening'],
        voicemail: true,
        callerName: 'other',
        callerOther: 'Julie',
        note: 'pas à midi',
      },
      name: 'Sam',
      workerPreference: 'woman',
    });
  });

  test('leaves out what only another way needed', () => {
    const changedMind = request({
      way: 'email',
      email: ' sam@exemple.ca ',
      phone: '514 555-0134',
      venue: 'salle',
      trustedName: 'Lise',
      times: ['morning'],
      voicemail: true,
      callerOther: 'Julie',
    });
    expect(changedMind.reach).toEqual({ way: 'email', email: 'sam@exemple.ca' });
    expect(changedMind.safety).toEqual({ callerName: 'passerelle' });
  });

  test('keeps line breaks and drops what only a paste can bring', () => {
    expect(request({ way: 'code', words: 'un\u0000\u0007\ndeux\r\n\u001b' })).toMatchObject({
      words: 'un\ndeux',
    });
  });

  test('has no safety where none was asked', () => {
    expect(request({ way: 'code', note: 'rien' })).not.toHaveProperty('safety');
    expect(request({ way: 'meet', venue: 'salle' })).not.toHaveProperty('safety');
  });
});
