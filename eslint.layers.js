/** Where each room lies. The first pattern that fits a file names its room. */
export const folders = {
  main: ['electron/main.ts'],
  preload: ['electron/preload.ts'],
  host: ['electron/host.ts', 'electron/host/**'],
  cli: ['electron/cli.ts', 'electron/commands/**'],
  app: ['electron/app.ts', 'electron/app/**'],
  contracts: ['electron/contracts/**'],
  vision: ['electron/vision/**'],
  image: ['electron/core/image/**'],
  models: ['electron/core/models/**'],
  face: ['electron/core/face/**'],
  gallery: ['electron/core/gallery/**'],
  recognition: ['electron/core/recognition/**'],
  enrolment: ['electron/core/enrolment/**'],
  attendance: ['electron/core/attendance/**'],
  store: ['electron/core/store/**'],
  export: ['electron/core/export/**'],
  evaluation: ['electron/core/evaluation/**'],
  training: ['electron/core/training/**'],
  base: ['electron/core/*.ts'],
  renderer: ['renderer/**'],
};

/**
 * The architecture as a table. Each row: a room, then the rooms it may import besides itself.
 * What is not here is refused by `boundaries/dependencies` at error level.
 */
export const layers = [
  ['base'],
  ['image', 'base'],
  ['models', 'base'],
  ['face', 'base', 'image', 'models'],
  ['gallery', 'base'],
  ['recognition', 'base', 'image', 'face', 'gallery'],
  ['attendance', 'base'],
  ['store', 'base', 'attendance', 'gallery'],
  ['export', 'base', 'attendance', 'store'],
  ['enrolment', 'base', 'image', 'face', 'gallery', 'attendance', 'store'],
  ['evaluation', 'base', 'image', 'models', 'face', 'gallery', 'recognition'],
  ['training', 'base', 'models', 'gallery', 'evaluation'],
  ['contracts', 'base'],
  ['vision', 'base', 'contracts', 'image', 'models', 'face', 'gallery', 'recognition'],
  [
    'app',
    'base',
    'contracts',
    'vision',
    'image',
    'models',
    'face',
    'gallery',
    'recognition',
  ].concat(['attendance', 'store', 'export', 'enrolment', 'evaluation', 'training']),
  ['cli', 'base', 'app', 'contracts', 'image', 'models', 'face', 'gallery', 'recognition'].concat([
    'attendance',
    'store',
    'export',
    'enrolment',
    'evaluation',
    'training',
  ]),
  ['host', 'base', 'app', 'contracts'],
  ['main', 'base', 'app', 'contracts'],
  ['preload', 'contracts'],
  ['renderer', 'contracts'],
];

/** One owner for each dependency and entry point: its name, then the only rooms that may import it. */
export const owners = [
  ['onnxruntime-node', 'models'],
  ['sharp', 'image'],
  ['lowdb', 'store'],
  ['electron', 'main', 'preload'],
  ['@u4/opencv4nodejs', 'face'],
  ['@techstark/opencv-js', 'face'],
  ['commander', 'cli'],
  ['hono', 'host'],
  ['**/app.ts', 'cli', 'host', 'main'],
  ['**/cli.ts'],
  ['**/host.ts'],
  ['**/main.ts'],
  ['**/preload.ts'],
];
