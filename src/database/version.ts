/** The Neo4j that Docker and Java start; pom.xml and docker-compose.yml name the same one. */
export const neo4jVersion = '5.26.30';
