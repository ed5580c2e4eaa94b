import type { document as dutch } from '../nl/document.ts';

export const document: Readonly<Record<keyof typeof dutch, string>> = {
  'document.step.insert': 'add cell',
  'document.step.move': 'move cell',
  'document.step.duplicate': 'duplicate cell',
  'document.step.delete': 'delete cell',
  'document.step.fold': 'fold or unfold code',
  'document.step.rename': 'rename cell',
  'document.step.spec': 'change cell',
  'document.step.gebied': 'choose area',
  'document.step.periode': 'choose period',
  'document.step.vergelijking': 'choose comparison',
  'document.step.own': 'change parameter',
  'document.step.regions': 'change own region',
  'document.step.title': 'change title',
  'document.step.author': 'change author',
  'document.step.note': 'change note',
  'document.step.comment': 'write comment',
  'document.step.resolve': 'resolve comment',
  'document.step.uncomment': 'remove comment',
  'document.step.restore': 'restore version',
  'document.step.undo': 'undo',
  'document.step.redo': 'redo',
  'document.edit-error.no-such-cell': 'This cell no longer exists.',
  'document.edit-error.too-many-cells': 'A picture has at most {limit} cells. Delete one first.',
  'document.edit-error.invalid-name':
    '‘{name}’ can’t be a name. Use lower-case letters, digits and _, and begin with a letter.',
  'document.edit-error.name-taken': 'The name ‘{name}’ is taken. Choose another.',
  'document.cell-error.spec': 'The setting ‘{field}’ is wrong: {detail}',
  'document.cell-error.unknown-kind':
    'This version of Regiobeeld does not know cells of kind ‘{name}’. The cell is kept.',
  'document.cell-error.cycle': 'These cells read each other in a circle: {path}. Remove one reference.',
  'document.cell-error.upstream': 'This cell waits for ‘{name}’. Mend the error there first.',
  'document.cell-error.unknown-cell': 'Cell ‘{name}’ does not exist.',
  'document.cell-error.unknown-indicator': 'Indicator ‘{name}’ is not in this release.',
  'document.cell-error.unknown-area': 'Area ‘{name}’ is not in this release. Choose another.',
  'document.cell-error.cancelled': 'Stopped. Run the cell again for an answer.',
  'document.suggestion': 'Do you mean ‘{name}’?',
  'document.refusal.not-json': 'This file holds no readable picture.',
  'document.refusal.forbidden-key': 'This picture holds a name that is not allowed and is not opened.',
  'document.refusal.too-deep': 'This picture is nested deeper than {limit} levels and is not opened.',
  'document.refusal.too-many-cells': 'This picture has more than {limit} cells and is not opened.',
  'document.refusal.newer-schema':
    'This picture was made with a newer version of Regiobeeld. Reload the page or ask the author for another version.',
  'document.refusal.invalid': 'This picture is wrong at {path} and is not opened.',
  'document.save.unsaved': 'Not saved yet',
  'document.save.saving': 'Saving…',
  'document.save.saved': 'Saved',
  'document.save.saved-at': 'saved at {time}, version {revision}',
  'document.save.saved-earlier': 'saved {day}, version {revision}',
  'document.save.failed': 'Not saved',
  'document.save.readonly': 'Read only',
  'document.save.not-kept': 'Not kept',
  'document.storage-error.unavailable':
    'This browser keeps nothing here. You can go on working; save your picture as a file.',
  'document.storage-error.quota':
    'Storage is full. Your previous version is kept. Remove an older picture or save this one as a file.',
  'document.storage-error.not-found': 'This picture is not in this browser.',
  'document.storage-error.damaged': 'This picture is damaged and can’t be recovered.',
  'document.storage-error.newer-schema':
    'This picture was saved by a newer version of Regiobeeld. Reload the page to edit it.',
  'document.storage-error.conflict': 'This picture was changed in another tab. Load it again or save a copy.',
  'document.storage-error.failed': 'Saving failed. Save your picture as a file.',
  'document.storage.held':
    'This browser keeps nothing here. You can work on this picture as long as this tab is open; save it as a file before you close or reload it.',
  'document.storage.emptied':
    'The browser emptied Regiobeeld’s storage. Pictures you kept here are gone; open them from a file or link.',
  'document.storage.restored':
    'The browser had emptied its storage. Regiobeeld put your pictures back from the second copy: their last state and your versions are all there. What became of own data and boundaries that you kept is said at Data.',
  'document.storage.recovered.copy':
    'The browser had emptied its storage. This picture was put back from the second copy: its last state and your versions are there. Earlier edits can’t be brought back.',
  'document.storage.recovered.complete': 'The last version was damaged and was restored. Nothing was lost.',
  'document.storage.recovered.earlier':
    'The last version was damaged. You see the one before; only the last change is missing.',
  'document.storage.recovered.version':
    'This picture was damaged. You see the last version that was kept under Versions.',
  'document.storage.second-tab': 'This picture is open in another tab. You can read it here.',
  'document.storage.take-over': 'Take over'
};
