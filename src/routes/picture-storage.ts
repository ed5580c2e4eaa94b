export const pictureStorage = async (): Promise<never> => {
  throw new Error('storage comes');
};
