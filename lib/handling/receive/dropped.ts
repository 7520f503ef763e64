/** Whether the decision says that the mail caused no event and no answer, so that only its header is needed later. */
export const isDropped = (decided: unknown): boolean => typeof decided === 'string' && decided.startsWith('dropped:');
