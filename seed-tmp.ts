import { compose, openRegister } from "./src/compose.ts";
import { signInAs } from "./test/register.ts";

const program = compose();
const register = await openRegister(program, { dataFolder: "/tmp/pages-data", log: () => {} });
const municipality = await register.findMunicipality("musterstadt");
console.log((await signInAs(register, municipality, [{ role: "coordinator" }])).cookie);
await register.close();
program.close();
process.exit(0);
