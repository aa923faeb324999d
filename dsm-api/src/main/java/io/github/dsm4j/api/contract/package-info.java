/** The smart contract: the rules that every participant signs before it enters the network (thesis §4.2.4, §5.2.1). */
package io.github.dsm4j.api.contract;
