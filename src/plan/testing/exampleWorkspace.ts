// The settings of an example that states none.
/** Added where an example has no marshall.yaml; nothing else is: an example states every place and indicator it names. */
export const EXAMPLE_WORKSPACE = `marshall: 1
id: example
name: { zh: 示例, en: Example }
city: shenzhen
timeZone: Asia/Shanghai
currency: CNY
languages: [zh, en]
`;
