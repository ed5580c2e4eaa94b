/** Where a store lies beside its database, in the browser that runs the tests. */
export const PLACES = { canaryPlace: localStorage, filePlace: navigator.storage };
