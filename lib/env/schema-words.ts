/** zod/mini has no messages of its own: without these every complaint of a schema would read "Invalid input". */
import * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';

z.config(english());
