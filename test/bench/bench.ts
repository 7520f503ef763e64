/** `npm run bench -- <name>`: measures one thing and prints it. A bench is a file of its own and a row here. */
type Bench = () => void | Promise<void>;

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  kinds: async () => (await import('./kinds.ts')).kinds,
};

const [name = ''] = process.argv.slice(2);
const load = benches[name];
if (load === undefined) {
  console.error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  await (await load())();
}
