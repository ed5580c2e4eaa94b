export interface KeptPicture {
  readonly id: string;
  readonly title: string;
  readonly savedAt: number;
}
export const listPictures = async (): Promise<readonly KeptPicture[]> => [];
export const savePicture = async (..._: unknown[]): Promise<void> => {};
