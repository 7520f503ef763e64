/** Whether a decision says that the mail caused no event and no answer. Then nobody will need more of it than its header. */
export const isDropped = (decided: unknown): boolean => typeof decided === 'string' && decided.startsWith('dropped:');
