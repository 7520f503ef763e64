/**
 * Replaces the SDK's search for credentials: Lambda passes them to a function only in its environment. The search would bring clients of
 * four more services, a tenth of what a function has to load.
 */
const { env } = process;

/** In the format of @aws-sdk/credential-provider-node. The client that uses them reports what is missing. */
export const defaultProvider = () => async () => ({
  accessKeyId: env.AWS_ACCESS_KEY_ID,
  secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
  sessionToken: env.AWS_SESSION_TOKEN,
});
