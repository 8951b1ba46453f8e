import type { components } from '../../../openapi/speechify/types.gen.ts';

type Voice = components['schemas']['Voice'];

const models = ['simba-3.0', 'simba-3.2'];

const voice = (id: string, name: string, gender: Voice['gender'], locale: string): Voice => ({
  id,
  type: 'shared',
  display_name: name,
  models: models.map((model) => ({ name: model, languages: [{ locale, preview_audio: null }] })),
  gender,
  locale,
  preview_audio: null,
  avatar_image: null,
  tags: null,
});

/** The voices that an agent may have. Of the vendor's many these are the ones that its demonstrations use. */
export const voices: readonly Voice[] = [
  voice('sabrina', 'Sabrina', 'female', 'en-US'),
  voice('carly', 'Carly', 'female', 'en-US'),
  voice('dominic', 'Dominic', 'male', 'en-GB'),
  voice('lyla', 'Lyla', 'female', 'en-US'),
  voice('harper_32', 'Harper', 'not_specified', 'en-US'),
];

export const isVoice = (id: string): boolean => voices.some((each) => each.id === id);

/** The languages of the fixtures. */
export const languages: components['schemas']['Voices']['multilingual_languages'] = [
  { language: 'en', realtime_supported: true, default_voice_id: 'sabrina' },
  { language: 'sv', realtime_supported: true, default_voice_id: 'lyla' },
];
