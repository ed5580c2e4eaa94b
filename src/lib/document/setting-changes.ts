import type { Json, JsonObject } from '../base/json.ts';
import { canonicalJson } from './canonical-json.ts';

/** A setting that differs between two versions of a cell; null where a version does not have it. */
export interface SettingChange {
  /** As `layout` or `indicators/2`. */
  readonly path: string;
  readonly before: Json | null;
  readonly after: Json | null;
}

/** Settings that differ, down to the first that is no object on both sides. Lists are told as a whole. */
export function settingChanges(before: JsonObject, after: JsonObject, within = ''): readonly SettingChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name): readonly SettingChange[] => {
    const path = within === '' ? name : `${within}/${name}`;
    const [was, is] = [before[name] ?? null, after[name] ?? null];
    if (canonicalJson(was) === canonicalJson(is)) return [];
    return isObject(was) && isObject(is) ? settingChanges(was, is, path) : [{ path, before: was, after: is }];
  });
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
